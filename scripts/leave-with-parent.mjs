// Loaded into tools that know nothing of Signpost: they end when the process that started them is gone.
if (process.connected === false) process.exit(0)
else if (process.connected) process.once('disconnect', () => process.exit(0))

// Loaded into tools that know nothing of Signpost: they end when the process that started them is gone.
if (process.connected) process.once('disconnect', () => process.exit(0))

/**
 * Starts the MongoDB servers of the CMS suite: one alone and a replica set of one member, both with the `mongod` that
 * MONGOMS_SYSTEM_BINARY names. TEST_DATABASE_URL names a running one instead.
 */
import { MongoMemoryReplSet, MongoMemoryServer } from 'mongodb-memory-server-core'

export default async function setup() {
  const binary = process.env.MONGOMS_SYSTEM_BINARY
  if (process.env.TEST_DATABASE_URL) {
    process.env.TEST_STANDALONE_URL = process.env.TEST_REPLICA_SET_URL = process.env.TEST_DATABASE_URL
    return
  }
  if (!binary) {
    console.warn(
      '\nNo MongoDB: the CMS suite runs on SQLite only. Set MONGOMS_SYSTEM_BINARY to a mongod, or TEST_DATABASE_URL to a server, to run it there too.\n',
    )
    return
  }
  const options = {
    binary: { systemBinary: binary, checkMD5: false },
    instance: { storageEngine: 'wiredTiger' as const, args: ['--wiredTigerCacheSizeGB', '0.25'] },
  }
  const standalone = await MongoMemoryServer.create(options)
  const replicaSet = await MongoMemoryReplSet.create({
    binary: options.binary,
    instanceOpts: [options.instance],
    replSet: { count: 1, storageEngine: 'wiredTiger' },
  })
  process.env.TEST_STANDALONE_URL = standalone.getUri()
  process.env.TEST_REPLICA_SET_URL = replicaSet.getUri()
  return async () => {
    await standalone.stop()
    await replicaSet.stop()
  }
}

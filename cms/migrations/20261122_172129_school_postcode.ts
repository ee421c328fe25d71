import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`schools\` ADD \`postcode\` text;`)
  await db.run(sql`ALTER TABLE \`_schools_v\` ADD \`version_postcode\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`schools\` DROP COLUMN \`postcode\`;`)
  await db.run(sql`ALTER TABLE \`_schools_v\` DROP COLUMN \`version_postcode\`;`)
}

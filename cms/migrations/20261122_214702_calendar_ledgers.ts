import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`calendar_ledgers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`community\` text NOT NULL,
  	\`lines\` text NOT NULL,
  	\`version\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`calendar_ledgers_community_idx\` ON \`calendar_ledgers\` (\`community\`);`)
  await db.run(sql`CREATE INDEX \`calendar_ledgers_updated_at_idx\` ON \`calendar_ledgers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`calendar_ledgers_created_at_idx\` ON \`calendar_ledgers\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`calendar_ledgers\`;`)
}

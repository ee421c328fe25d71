import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`deadline_rules\` ADD \`starts_clock\` text;`)
  await db.run(sql`ALTER TABLE \`deadline_rules\` ADD \`alternative_to_id\` text(36) REFERENCES deadline_rules(id);`)
  await db.run(sql`ALTER TABLE \`deadline_rules\` ADD \`counts_meetings\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`deadline_rules_alternative_to_idx\` ON \`deadline_rules\` (\`alternative_to_id\`);`)
  await db.run(sql`ALTER TABLE \`_deadline_rules_v\` ADD \`version_starts_clock\` text;`)
  await db.run(sql`ALTER TABLE \`_deadline_rules_v\` ADD \`version_alternative_to_id\` text(36) REFERENCES deadline_rules(id);`)
  await db.run(sql`ALTER TABLE \`_deadline_rules_v\` ADD \`version_counts_meetings\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`_deadline_rules_v_version_version_alternative_to_idx\` ON \`_deadline_rules_v\` (\`version_alternative_to_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_deadline_rules\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`what\` text,
  	\`trigger\` text,
  	\`direction\` text,
  	\`bound\` text,
  	\`amount\` numeric,
  	\`amount_until\` numeric,
  	\`unit\` text,
  	\`term\` numeric,
  	\`times_a_year\` numeric,
  	\`condition\` text,
  	\`effective_from\` text,
  	\`effective_until\` text,
  	\`effective_note\` text,
  	\`slug\` text,
  	\`review_owner\` text,
  	\`review_last_checked\` text,
  	\`review_next_due\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`INSERT INTO \`__new_deadline_rules\`("id", "title", "what", "trigger", "direction", "bound", "amount", "amount_until", "unit", "term", "times_a_year", "condition", "effective_from", "effective_until", "effective_note", "slug", "review_owner", "review_last_checked", "review_next_due", "updated_at", "created_at", "_status") SELECT "id", "title", "what", "trigger", "direction", "bound", "amount", "amount_until", "unit", "term", "times_a_year", "condition", "effective_from", "effective_until", "effective_note", "slug", "review_owner", "review_last_checked", "review_next_due", "updated_at", "created_at", "_status" FROM \`deadline_rules\`;`)
  await db.run(sql`DROP TABLE \`deadline_rules\`;`)
  await db.run(sql`ALTER TABLE \`__new_deadline_rules\` RENAME TO \`deadline_rules\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`deadline_rules_slug_idx\` ON \`deadline_rules\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`deadline_rules_updated_at_idx\` ON \`deadline_rules\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deadline_rules_created_at_idx\` ON \`deadline_rules\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`deadline_rules__status_idx\` ON \`deadline_rules\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__deadline_rules_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_what\` text,
  	\`version_trigger\` text,
  	\`version_direction\` text,
  	\`version_bound\` text,
  	\`version_amount\` numeric,
  	\`version_amount_until\` numeric,
  	\`version_unit\` text,
  	\`version_term\` numeric,
  	\`version_times_a_year\` numeric,
  	\`version_condition\` text,
  	\`version_effective_from\` text,
  	\`version_effective_until\` text,
  	\`version_effective_note\` text,
  	\`version_slug\` text,
  	\`version_review_owner\` text,
  	\`version_review_last_checked\` text,
  	\`version_review_next_due\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`deadline_rules\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__deadline_rules_v\`("id", "parent_id", "version_title", "version_what", "version_trigger", "version_direction", "version_bound", "version_amount", "version_amount_until", "version_unit", "version_term", "version_times_a_year", "version_condition", "version_effective_from", "version_effective_until", "version_effective_note", "version_slug", "version_review_owner", "version_review_last_checked", "version_review_next_due", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_title", "version_what", "version_trigger", "version_direction", "version_bound", "version_amount", "version_amount_until", "version_unit", "version_term", "version_times_a_year", "version_condition", "version_effective_from", "version_effective_until", "version_effective_note", "version_slug", "version_review_owner", "version_review_last_checked", "version_review_next_due", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest" FROM \`_deadline_rules_v\`;`)
  await db.run(sql`DROP TABLE \`_deadline_rules_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__deadline_rules_v\` RENAME TO \`_deadline_rules_v\`;`)
  await db.run(sql`CREATE INDEX \`_deadline_rules_v_parent_idx\` ON \`_deadline_rules_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_deadline_rules_v_version_version_slug_idx\` ON \`_deadline_rules_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_deadline_rules_v_version_version_updated_at_idx\` ON \`_deadline_rules_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_deadline_rules_v_version_version_created_at_idx\` ON \`_deadline_rules_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_deadline_rules_v_version_version__status_idx\` ON \`_deadline_rules_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_deadline_rules_v_created_at_idx\` ON \`_deadline_rules_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_deadline_rules_v_updated_at_idx\` ON \`_deadline_rules_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_deadline_rules_v_latest_idx\` ON \`_deadline_rules_v\` (\`latest\`);`)
}

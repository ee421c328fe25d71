import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`request_forms_sections_pages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`title\` text,
  	\`group\` text,
  	\`hint\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`request_forms_sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`request_forms_sections_pages_order_idx\` ON \`request_forms_sections_pages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`request_forms_sections_pages_parent_id_idx\` ON \`request_forms_sections_pages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`request_forms_sections_fields_options\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`label\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`request_forms_sections_fields\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`request_forms_sections_fields_options_order_idx\` ON \`request_forms_sections_fields_options\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`request_forms_sections_fields_options_parent_id_idx\` ON \`request_forms_sections_fields_options\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_request_forms_v_version_sections_pages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`title\` text,
  	\`group\` text,
  	\`hint\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_request_forms_v_version_sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_request_forms_v_version_sections_pages_order_idx\` ON \`_request_forms_v_version_sections_pages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_request_forms_v_version_sections_pages_parent_id_idx\` ON \`_request_forms_v_version_sections_pages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_request_forms_v_version_sections_fields_options\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`label\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_request_forms_v_version_sections_fields\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_request_forms_v_version_sections_fields_options_order_idx\` ON \`_request_forms_v_version_sections_fields_options\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_request_forms_v_version_sections_fields_options_parent_id_idx\` ON \`_request_forms_v_version_sections_fields_options\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`request_forms_sections_fields\` ADD \`page\` text;`)
  await db.run(sql`ALTER TABLE \`request_forms_sections_fields\` ADD \`example\` text;`)
  await db.run(sql`ALTER TABLE \`request_forms_sections_fields\` ADD \`pointer\` text;`)
  await db.run(sql`ALTER TABLE \`request_forms_sections_fields\` ADD \`role\` text;`)
  await db.run(sql`ALTER TABLE \`request_forms_sections_fields\` ADD \`generated\` text;`)
  await db.run(sql`ALTER TABLE \`request_forms_sections_fields\` ADD \`copy_of\` text;`)
  await db.run(sql`ALTER TABLE \`request_forms_sections_fields\` ADD \`asked_when_field\` text;`)
  await db.run(sql`ALTER TABLE \`request_forms_sections_fields\` ADD \`extra\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`request_forms_changes\` ADD \`asked\` text;`)
  await db.run(sql`ALTER TABLE \`request_forms\` ADD \`newer_from\` text;`)
  await db.run(sql`ALTER TABLE \`request_forms\` ADD \`newer_version\` text;`)
  await db.run(sql`ALTER TABLE \`request_forms\` ADD \`newer_note\` text;`)
  await db.run(sql`ALTER TABLE \`request_forms_rels\` ADD \`case_studies_id\` text(36) REFERENCES case_studies(id);`)
  await db.run(sql`ALTER TABLE \`request_forms_rels\` ADD \`glossary_id\` text(36) REFERENCES glossary(id);`)
  await db.run(sql`ALTER TABLE \`request_forms_rels\` ADD \`areas_id\` text(36) REFERENCES areas(id);`)
  await db.run(sql`ALTER TABLE \`request_forms_rels\` ADD \`communities_id\` text(36) REFERENCES communities(id);`)
  await db.run(sql`CREATE INDEX \`request_forms_rels_case_studies_id_idx\` ON \`request_forms_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE INDEX \`request_forms_rels_glossary_id_idx\` ON \`request_forms_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`request_forms_rels_areas_id_idx\` ON \`request_forms_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`request_forms_rels_communities_id_idx\` ON \`request_forms_rels\` (\`communities_id\`);`)
  await db.run(sql`ALTER TABLE \`_request_forms_v_version_sections_fields\` ADD \`page\` text;`)
  await db.run(sql`ALTER TABLE \`_request_forms_v_version_sections_fields\` ADD \`example\` text;`)
  await db.run(sql`ALTER TABLE \`_request_forms_v_version_sections_fields\` ADD \`pointer\` text;`)
  await db.run(sql`ALTER TABLE \`_request_forms_v_version_sections_fields\` ADD \`role\` text;`)
  await db.run(sql`ALTER TABLE \`_request_forms_v_version_sections_fields\` ADD \`generated\` text;`)
  await db.run(sql`ALTER TABLE \`_request_forms_v_version_sections_fields\` ADD \`copy_of\` text;`)
  await db.run(sql`ALTER TABLE \`_request_forms_v_version_sections_fields\` ADD \`asked_when_field\` text;`)
  await db.run(sql`ALTER TABLE \`_request_forms_v_version_sections_fields\` ADD \`extra\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_request_forms_v_version_changes\` ADD \`asked\` text;`)
  await db.run(sql`ALTER TABLE \`_request_forms_v\` ADD \`version_newer_from\` text;`)
  await db.run(sql`ALTER TABLE \`_request_forms_v\` ADD \`version_newer_version\` text;`)
  await db.run(sql`ALTER TABLE \`_request_forms_v\` ADD \`version_newer_note\` text;`)
  await db.run(sql`ALTER TABLE \`_request_forms_v_rels\` ADD \`case_studies_id\` text(36) REFERENCES case_studies(id);`)
  await db.run(sql`ALTER TABLE \`_request_forms_v_rels\` ADD \`glossary_id\` text(36) REFERENCES glossary(id);`)
  await db.run(sql`ALTER TABLE \`_request_forms_v_rels\` ADD \`areas_id\` text(36) REFERENCES areas(id);`)
  await db.run(sql`ALTER TABLE \`_request_forms_v_rels\` ADD \`communities_id\` text(36) REFERENCES communities(id);`)
  await db.run(sql`CREATE INDEX \`_request_forms_v_rels_case_studies_id_idx\` ON \`_request_forms_v_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE INDEX \`_request_forms_v_rels_glossary_id_idx\` ON \`_request_forms_v_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`_request_forms_v_rels_areas_id_idx\` ON \`_request_forms_v_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`_request_forms_v_rels_communities_id_idx\` ON \`_request_forms_v_rels\` (\`communities_id\`);`)
  // Options were lines of text; each becomes a row, with its place for a key.
  for (const [table, texts, prefix] of [
    ['request_forms', 'request_forms_texts', ''],
    ['_request_forms_v_version', '_request_forms_v_texts', 'version.'],
  ] as const) {
    const uuid = prefix ? ', `_uuid`' : ''
    const uuidValue = prefix ? ', lower(hex(randomblob(12)))' : ''
    await db.run(
      sql.raw(`INSERT INTO \`${table}_sections_fields_options\` (\`_order\`, \`_parent_id\`, \`id\`, \`key\`, \`label\`${uuid})
        SELECT t.\`order\`, f.\`id\`, lower(hex(randomblob(12))), 'option' || t.\`order\`, t.\`text\`${uuidValue}
        FROM \`${texts}\` t
        JOIN \`${table}_sections\` s ON s.\`_parent_id\` = t.\`parent_id\`
        JOIN \`${table}_sections_fields\` f ON f.\`_parent_id\` = s.\`id\`
        WHERE t.\`path\` = '${prefix}sections.' || (s.\`_order\` - 1) || '.fields.' || (f.\`_order\` - 1) || '.options';`),
    )
    await db.run(sql.raw(`DELETE FROM \`${texts}\` WHERE \`path\` LIKE '${prefix}sections.%.options';`))
  }
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`request_forms_sections_pages\`;`)
  await db.run(sql`DROP TABLE \`request_forms_sections_fields_options\`;`)
  await db.run(sql`DROP TABLE \`_request_forms_v_version_sections_pages\`;`)
  await db.run(sql`DROP TABLE \`_request_forms_v_version_sections_fields_options\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_request_forms_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`guidance_id\` text(36),
  	\`faqs_id\` text(36),
  	\`services_id\` text(36),
  	\`events_id\` text(36),
  	\`templates_id\` text(36),
  	\`request_forms_id\` text(36),
  	\`deadline_rules_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`request_forms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guidance_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`faqs_id\`) REFERENCES \`faqs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`templates_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`request_forms_id\`) REFERENCES \`request_forms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`deadline_rules_id\`) REFERENCES \`deadline_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_request_forms_rels\`("id", "order", "parent_id", "path", "guidance_id", "faqs_id", "services_id", "events_id", "templates_id", "request_forms_id", "deadline_rules_id") SELECT "id", "order", "parent_id", "path", "guidance_id", "faqs_id", "services_id", "events_id", "templates_id", "request_forms_id", "deadline_rules_id" FROM \`request_forms_rels\`;`)
  await db.run(sql`DROP TABLE \`request_forms_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_request_forms_rels\` RENAME TO \`request_forms_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`request_forms_rels_order_idx\` ON \`request_forms_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`request_forms_rels_parent_idx\` ON \`request_forms_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`request_forms_rels_path_idx\` ON \`request_forms_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`request_forms_rels_guidance_id_idx\` ON \`request_forms_rels\` (\`guidance_id\`);`)
  await db.run(sql`CREATE INDEX \`request_forms_rels_faqs_id_idx\` ON \`request_forms_rels\` (\`faqs_id\`);`)
  await db.run(sql`CREATE INDEX \`request_forms_rels_services_id_idx\` ON \`request_forms_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`request_forms_rels_events_id_idx\` ON \`request_forms_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`request_forms_rels_templates_id_idx\` ON \`request_forms_rels\` (\`templates_id\`);`)
  await db.run(sql`CREATE INDEX \`request_forms_rels_request_forms_id_idx\` ON \`request_forms_rels\` (\`request_forms_id\`);`)
  await db.run(sql`CREATE INDEX \`request_forms_rels_deadline_rules_id_idx\` ON \`request_forms_rels\` (\`deadline_rules_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__request_forms_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`guidance_id\` text(36),
  	\`faqs_id\` text(36),
  	\`services_id\` text(36),
  	\`events_id\` text(36),
  	\`templates_id\` text(36),
  	\`request_forms_id\` text(36),
  	\`deadline_rules_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_request_forms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guidance_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`faqs_id\`) REFERENCES \`faqs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`templates_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`request_forms_id\`) REFERENCES \`request_forms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`deadline_rules_id\`) REFERENCES \`deadline_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__request_forms_v_rels\`("id", "order", "parent_id", "path", "guidance_id", "faqs_id", "services_id", "events_id", "templates_id", "request_forms_id", "deadline_rules_id") SELECT "id", "order", "parent_id", "path", "guidance_id", "faqs_id", "services_id", "events_id", "templates_id", "request_forms_id", "deadline_rules_id" FROM \`_request_forms_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_request_forms_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__request_forms_v_rels\` RENAME TO \`_request_forms_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_request_forms_v_rels_order_idx\` ON \`_request_forms_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_request_forms_v_rels_parent_idx\` ON \`_request_forms_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_request_forms_v_rels_path_idx\` ON \`_request_forms_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_request_forms_v_rels_guidance_id_idx\` ON \`_request_forms_v_rels\` (\`guidance_id\`);`)
  await db.run(sql`CREATE INDEX \`_request_forms_v_rels_faqs_id_idx\` ON \`_request_forms_v_rels\` (\`faqs_id\`);`)
  await db.run(sql`CREATE INDEX \`_request_forms_v_rels_services_id_idx\` ON \`_request_forms_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_request_forms_v_rels_events_id_idx\` ON \`_request_forms_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_request_forms_v_rels_templates_id_idx\` ON \`_request_forms_v_rels\` (\`templates_id\`);`)
  await db.run(sql`CREATE INDEX \`_request_forms_v_rels_request_forms_id_idx\` ON \`_request_forms_v_rels\` (\`request_forms_id\`);`)
  await db.run(sql`CREATE INDEX \`_request_forms_v_rels_deadline_rules_id_idx\` ON \`_request_forms_v_rels\` (\`deadline_rules_id\`);`)
  await db.run(sql`ALTER TABLE \`request_forms_sections_fields\` DROP COLUMN \`page\`;`)
  await db.run(sql`ALTER TABLE \`request_forms_sections_fields\` DROP COLUMN \`example\`;`)
  await db.run(sql`ALTER TABLE \`request_forms_sections_fields\` DROP COLUMN \`pointer\`;`)
  await db.run(sql`ALTER TABLE \`request_forms_sections_fields\` DROP COLUMN \`role\`;`)
  await db.run(sql`ALTER TABLE \`request_forms_sections_fields\` DROP COLUMN \`generated\`;`)
  await db.run(sql`ALTER TABLE \`request_forms_sections_fields\` DROP COLUMN \`copy_of\`;`)
  await db.run(sql`ALTER TABLE \`request_forms_sections_fields\` DROP COLUMN \`asked_when_field\`;`)
  await db.run(sql`ALTER TABLE \`request_forms_sections_fields\` DROP COLUMN \`extra\`;`)
  await db.run(sql`ALTER TABLE \`request_forms_changes\` DROP COLUMN \`asked\`;`)
  await db.run(sql`ALTER TABLE \`request_forms\` DROP COLUMN \`newer_from\`;`)
  await db.run(sql`ALTER TABLE \`request_forms\` DROP COLUMN \`newer_version\`;`)
  await db.run(sql`ALTER TABLE \`request_forms\` DROP COLUMN \`newer_note\`;`)
  await db.run(sql`ALTER TABLE \`_request_forms_v_version_sections_fields\` DROP COLUMN \`page\`;`)
  await db.run(sql`ALTER TABLE \`_request_forms_v_version_sections_fields\` DROP COLUMN \`example\`;`)
  await db.run(sql`ALTER TABLE \`_request_forms_v_version_sections_fields\` DROP COLUMN \`pointer\`;`)
  await db.run(sql`ALTER TABLE \`_request_forms_v_version_sections_fields\` DROP COLUMN \`role\`;`)
  await db.run(sql`ALTER TABLE \`_request_forms_v_version_sections_fields\` DROP COLUMN \`generated\`;`)
  await db.run(sql`ALTER TABLE \`_request_forms_v_version_sections_fields\` DROP COLUMN \`copy_of\`;`)
  await db.run(sql`ALTER TABLE \`_request_forms_v_version_sections_fields\` DROP COLUMN \`asked_when_field\`;`)
  await db.run(sql`ALTER TABLE \`_request_forms_v_version_sections_fields\` DROP COLUMN \`extra\`;`)
  await db.run(sql`ALTER TABLE \`_request_forms_v_version_changes\` DROP COLUMN \`asked\`;`)
  await db.run(sql`ALTER TABLE \`_request_forms_v\` DROP COLUMN \`version_newer_from\`;`)
  await db.run(sql`ALTER TABLE \`_request_forms_v\` DROP COLUMN \`version_newer_version\`;`)
  await db.run(sql`ALTER TABLE \`_request_forms_v\` DROP COLUMN \`version_newer_note\`;`)
}

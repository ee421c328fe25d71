import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`search_rules\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`kind\` text,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`search_rules_slug_idx\` ON \`search_rules\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`search_rules_updated_at_idx\` ON \`search_rules\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`search_rules_created_at_idx\` ON \`search_rules\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`search_rules__status_idx\` ON \`search_rules\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`search_rules_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`search_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`search_rules_texts_order_parent\` ON \`search_rules_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`search_rules_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`guidance_id\` text(36),
  	\`faqs_id\` text(36),
  	\`case_studies_id\` text(36),
  	\`services_id\` text(36),
  	\`glossary_id\` text(36),
  	\`events_id\` text(36),
  	\`templates_id\` text(36),
  	\`request_forms_id\` text(36),
  	\`deadline_rules_id\` text(36),
  	\`areas_id\` text(36),
  	\`communities_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`search_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guidance_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`faqs_id\`) REFERENCES \`faqs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_studies_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`templates_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`request_forms_id\`) REFERENCES \`request_forms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`deadline_rules_id\`) REFERENCES \`deadline_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`communities_id\`) REFERENCES \`communities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`search_rules_rels_order_idx\` ON \`search_rules_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`search_rules_rels_parent_idx\` ON \`search_rules_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`search_rules_rels_path_idx\` ON \`search_rules_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`search_rules_rels_guidance_id_idx\` ON \`search_rules_rels\` (\`guidance_id\`);`)
  await db.run(sql`CREATE INDEX \`search_rules_rels_faqs_id_idx\` ON \`search_rules_rels\` (\`faqs_id\`);`)
  await db.run(sql`CREATE INDEX \`search_rules_rels_case_studies_id_idx\` ON \`search_rules_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE INDEX \`search_rules_rels_services_id_idx\` ON \`search_rules_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`search_rules_rels_glossary_id_idx\` ON \`search_rules_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`search_rules_rels_events_id_idx\` ON \`search_rules_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`search_rules_rels_templates_id_idx\` ON \`search_rules_rels\` (\`templates_id\`);`)
  await db.run(sql`CREATE INDEX \`search_rules_rels_request_forms_id_idx\` ON \`search_rules_rels\` (\`request_forms_id\`);`)
  await db.run(sql`CREATE INDEX \`search_rules_rels_deadline_rules_id_idx\` ON \`search_rules_rels\` (\`deadline_rules_id\`);`)
  await db.run(sql`CREATE INDEX \`search_rules_rels_areas_id_idx\` ON \`search_rules_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`search_rules_rels_communities_id_idx\` ON \`search_rules_rels\` (\`communities_id\`);`)
  await db.run(sql`CREATE TABLE \`_search_rules_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_kind\` text,
  	\`version_slug\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`search_rules\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_search_rules_v_parent_idx\` ON \`_search_rules_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_rules_v_version_version_slug_idx\` ON \`_search_rules_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_search_rules_v_version_version_updated_at_idx\` ON \`_search_rules_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_search_rules_v_version_version_created_at_idx\` ON \`_search_rules_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_search_rules_v_version_version__status_idx\` ON \`_search_rules_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_search_rules_v_created_at_idx\` ON \`_search_rules_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_search_rules_v_updated_at_idx\` ON \`_search_rules_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_search_rules_v_latest_idx\` ON \`_search_rules_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_search_rules_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_search_rules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_search_rules_v_texts_order_parent\` ON \`_search_rules_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_search_rules_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`guidance_id\` text(36),
  	\`faqs_id\` text(36),
  	\`case_studies_id\` text(36),
  	\`services_id\` text(36),
  	\`glossary_id\` text(36),
  	\`events_id\` text(36),
  	\`templates_id\` text(36),
  	\`request_forms_id\` text(36),
  	\`deadline_rules_id\` text(36),
  	\`areas_id\` text(36),
  	\`communities_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_search_rules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guidance_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`faqs_id\`) REFERENCES \`faqs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_studies_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`templates_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`request_forms_id\`) REFERENCES \`request_forms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`deadline_rules_id\`) REFERENCES \`deadline_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`communities_id\`) REFERENCES \`communities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_search_rules_v_rels_order_idx\` ON \`_search_rules_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_search_rules_v_rels_parent_idx\` ON \`_search_rules_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_rules_v_rels_path_idx\` ON \`_search_rules_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_search_rules_v_rels_guidance_id_idx\` ON \`_search_rules_v_rels\` (\`guidance_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_rules_v_rels_faqs_id_idx\` ON \`_search_rules_v_rels\` (\`faqs_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_rules_v_rels_case_studies_id_idx\` ON \`_search_rules_v_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_rules_v_rels_services_id_idx\` ON \`_search_rules_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_rules_v_rels_glossary_id_idx\` ON \`_search_rules_v_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_rules_v_rels_events_id_idx\` ON \`_search_rules_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_rules_v_rels_templates_id_idx\` ON \`_search_rules_v_rels\` (\`templates_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_rules_v_rels_request_forms_id_idx\` ON \`_search_rules_v_rels\` (\`request_forms_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_rules_v_rels_deadline_rules_id_idx\` ON \`_search_rules_v_rels\` (\`deadline_rules_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_rules_v_rels_areas_id_idx\` ON \`_search_rules_v_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_rules_v_rels_communities_id_idx\` ON \`_search_rules_v_rels\` (\`communities_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`search_rules_id\` text(36) REFERENCES search_rules(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_search_rules_id_idx\` ON \`payload_locked_documents_rels\` (\`search_rules_id\`);`)
  // Read by their document, as in texts_by_parent.
  await db.run(sql`CREATE INDEX \`search_rules_texts_parent_idx\` ON \`search_rules_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_rules_v_texts_parent_idx\` ON \`_search_rules_v_texts\` (\`parent_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`search_rules\`;`)
  await db.run(sql`DROP TABLE \`search_rules_texts\`;`)
  await db.run(sql`DROP TABLE \`search_rules_rels\`;`)
  await db.run(sql`DROP TABLE \`_search_rules_v\`;`)
  await db.run(sql`DROP TABLE \`_search_rules_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_search_rules_v_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`faqs_id\` text(36),
  	\`guidance_id\` text(36),
  	\`case_studies_id\` text(36),
  	\`glossary_id\` text(36),
  	\`events_id\` text(36),
  	\`templates_id\` text(36),
  	\`announcements_id\` text(36),
  	\`areas_id\` text(36),
  	\`communities_id\` text(36),
  	\`schools_id\` text(36),
  	\`services_id\` text(36),
  	\`practitioners_id\` text(36),
  	\`meetings_id\` text(36),
  	\`deadline_rules_id\` text(36),
  	\`calendars_id\` text(36),
  	\`request_forms_id\` text(36),
  	\`sources_id\` text(36),
  	\`topics_id\` text(36),
  	\`redirects_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`faqs_id\`) REFERENCES \`faqs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guidance_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_studies_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`templates_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`announcements_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`communities_id\`) REFERENCES \`communities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schools_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practitioners_id\`) REFERENCES \`practitioners\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`meetings_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`deadline_rules_id\`) REFERENCES \`deadline_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`calendars_id\`) REFERENCES \`calendars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`request_forms_id\`) REFERENCES \`request_forms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "faqs_id", "guidance_id", "case_studies_id", "glossary_id", "events_id", "templates_id", "announcements_id", "areas_id", "communities_id", "schools_id", "services_id", "practitioners_id", "meetings_id", "deadline_rules_id", "calendars_id", "request_forms_id", "sources_id", "topics_id", "redirects_id", "users_id") SELECT "id", "order", "parent_id", "path", "faqs_id", "guidance_id", "case_studies_id", "glossary_id", "events_id", "templates_id", "announcements_id", "areas_id", "communities_id", "schools_id", "services_id", "practitioners_id", "meetings_id", "deadline_rules_id", "calendars_id", "request_forms_id", "sources_id", "topics_id", "redirects_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_faqs_id_idx\` ON \`payload_locked_documents_rels\` (\`faqs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_guidance_id_idx\` ON \`payload_locked_documents_rels\` (\`guidance_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_case_studies_id_idx\` ON \`payload_locked_documents_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_glossary_id_idx\` ON \`payload_locked_documents_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_templates_id_idx\` ON \`payload_locked_documents_rels\` (\`templates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_announcements_id_idx\` ON \`payload_locked_documents_rels\` (\`announcements_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_areas_id_idx\` ON \`payload_locked_documents_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_communities_id_idx\` ON \`payload_locked_documents_rels\` (\`communities_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_schools_id_idx\` ON \`payload_locked_documents_rels\` (\`schools_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_services_id_idx\` ON \`payload_locked_documents_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_practitioners_id_idx\` ON \`payload_locked_documents_rels\` (\`practitioners_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_meetings_id_idx\` ON \`payload_locked_documents_rels\` (\`meetings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_deadline_rules_id_idx\` ON \`payload_locked_documents_rels\` (\`deadline_rules_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_calendars_id_idx\` ON \`payload_locked_documents_rels\` (\`calendars_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_request_forms_id_idx\` ON \`payload_locked_documents_rels\` (\`request_forms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sources_id_idx\` ON \`payload_locked_documents_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
}

import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`faqs_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`faqs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`faqs_sources_order_idx\` ON \`faqs_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`faqs_sources_parent_id_idx\` ON \`faqs_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`faqs_sources_source_idx\` ON \`faqs_sources\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`faqs_disagreements_statements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`says\` text,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	\`standing\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`faqs_disagreements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`faqs_disagreements_statements_order_idx\` ON \`faqs_disagreements_statements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`faqs_disagreements_statements_parent_id_idx\` ON \`faqs_disagreements_statements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`faqs_disagreements_statements_source_idx\` ON \`faqs_disagreements_statements\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`faqs_disagreements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`advice\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`faqs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`faqs_disagreements_order_idx\` ON \`faqs_disagreements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`faqs_disagreements_parent_id_idx\` ON \`faqs_disagreements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`faqs_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`faqs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`faqs_audience_order_idx\` ON \`faqs_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`faqs_audience_parent_idx\` ON \`faqs_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`faqs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`part\` text,
  	\`body\` text,
  	\`effective_from\` text,
  	\`effective_until\` text,
  	\`effective_note\` text,
  	\`plain_summary\` text,
  	\`plain_body\` text,
  	\`slug\` text,
  	\`review_owner\` text,
  	\`review_last_checked\` text,
  	\`review_next_due\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`faqs_slug_idx\` ON \`faqs\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`faqs_updated_at_idx\` ON \`faqs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`faqs_created_at_idx\` ON \`faqs\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`faqs__status_idx\` ON \`faqs\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`faqs_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`faqs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`faqs_texts_order_parent\` ON \`faqs_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`faqs_rels\` (
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
  	\`topics_id\` text(36),
  	\`case_studies_id\` text(36),
  	\`glossary_id\` text(36),
  	\`areas_id\` text(36),
  	\`communities_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`faqs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guidance_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`faqs_id\`) REFERENCES \`faqs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`templates_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`request_forms_id\`) REFERENCES \`request_forms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`deadline_rules_id\`) REFERENCES \`deadline_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_studies_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`communities_id\`) REFERENCES \`communities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`faqs_rels_order_idx\` ON \`faqs_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`faqs_rels_parent_idx\` ON \`faqs_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`faqs_rels_path_idx\` ON \`faqs_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`faqs_rels_guidance_id_idx\` ON \`faqs_rels\` (\`guidance_id\`);`)
  await db.run(sql`CREATE INDEX \`faqs_rels_faqs_id_idx\` ON \`faqs_rels\` (\`faqs_id\`);`)
  await db.run(sql`CREATE INDEX \`faqs_rels_services_id_idx\` ON \`faqs_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`faqs_rels_events_id_idx\` ON \`faqs_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`faqs_rels_templates_id_idx\` ON \`faqs_rels\` (\`templates_id\`);`)
  await db.run(sql`CREATE INDEX \`faqs_rels_request_forms_id_idx\` ON \`faqs_rels\` (\`request_forms_id\`);`)
  await db.run(sql`CREATE INDEX \`faqs_rels_deadline_rules_id_idx\` ON \`faqs_rels\` (\`deadline_rules_id\`);`)
  await db.run(sql`CREATE INDEX \`faqs_rels_topics_id_idx\` ON \`faqs_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`faqs_rels_case_studies_id_idx\` ON \`faqs_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE INDEX \`faqs_rels_glossary_id_idx\` ON \`faqs_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`faqs_rels_areas_id_idx\` ON \`faqs_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`faqs_rels_communities_id_idx\` ON \`faqs_rels\` (\`communities_id\`);`)
  await db.run(sql`CREATE TABLE \`_faqs_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_faqs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_faqs_v_version_sources_order_idx\` ON \`_faqs_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_faqs_v_version_sources_parent_id_idx\` ON \`_faqs_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_faqs_v_version_sources_source_idx\` ON \`_faqs_v_version_sources\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`_faqs_v_version_disagreements_statements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`says\` text,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	\`standing\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_faqs_v_version_disagreements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_faqs_v_version_disagreements_statements_order_idx\` ON \`_faqs_v_version_disagreements_statements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_faqs_v_version_disagreements_statements_parent_id_idx\` ON \`_faqs_v_version_disagreements_statements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_faqs_v_version_disagreements_statements_source_idx\` ON \`_faqs_v_version_disagreements_statements\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`_faqs_v_version_disagreements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`advice\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_faqs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_faqs_v_version_disagreements_order_idx\` ON \`_faqs_v_version_disagreements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_faqs_v_version_disagreements_parent_id_idx\` ON \`_faqs_v_version_disagreements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_faqs_v_version_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_faqs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_faqs_v_version_audience_order_idx\` ON \`_faqs_v_version_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_faqs_v_version_audience_parent_idx\` ON \`_faqs_v_version_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_faqs_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_part\` text,
  	\`version_body\` text,
  	\`version_effective_from\` text,
  	\`version_effective_until\` text,
  	\`version_effective_note\` text,
  	\`version_plain_summary\` text,
  	\`version_plain_body\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`faqs\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_faqs_v_parent_idx\` ON \`_faqs_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_faqs_v_version_version_slug_idx\` ON \`_faqs_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_faqs_v_version_version_updated_at_idx\` ON \`_faqs_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_faqs_v_version_version_created_at_idx\` ON \`_faqs_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_faqs_v_version_version__status_idx\` ON \`_faqs_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_faqs_v_created_at_idx\` ON \`_faqs_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_faqs_v_updated_at_idx\` ON \`_faqs_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_faqs_v_latest_idx\` ON \`_faqs_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_faqs_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_faqs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_faqs_v_texts_order_parent\` ON \`_faqs_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_faqs_v_rels\` (
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
  	\`topics_id\` text(36),
  	\`case_studies_id\` text(36),
  	\`glossary_id\` text(36),
  	\`areas_id\` text(36),
  	\`communities_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_faqs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guidance_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`faqs_id\`) REFERENCES \`faqs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`templates_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`request_forms_id\`) REFERENCES \`request_forms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`deadline_rules_id\`) REFERENCES \`deadline_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_studies_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`communities_id\`) REFERENCES \`communities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_faqs_v_rels_order_idx\` ON \`_faqs_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_faqs_v_rels_parent_idx\` ON \`_faqs_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_faqs_v_rels_path_idx\` ON \`_faqs_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_faqs_v_rels_guidance_id_idx\` ON \`_faqs_v_rels\` (\`guidance_id\`);`)
  await db.run(sql`CREATE INDEX \`_faqs_v_rels_faqs_id_idx\` ON \`_faqs_v_rels\` (\`faqs_id\`);`)
  await db.run(sql`CREATE INDEX \`_faqs_v_rels_services_id_idx\` ON \`_faqs_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_faqs_v_rels_events_id_idx\` ON \`_faqs_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_faqs_v_rels_templates_id_idx\` ON \`_faqs_v_rels\` (\`templates_id\`);`)
  await db.run(sql`CREATE INDEX \`_faqs_v_rels_request_forms_id_idx\` ON \`_faqs_v_rels\` (\`request_forms_id\`);`)
  await db.run(sql`CREATE INDEX \`_faqs_v_rels_deadline_rules_id_idx\` ON \`_faqs_v_rels\` (\`deadline_rules_id\`);`)
  await db.run(sql`CREATE INDEX \`_faqs_v_rels_topics_id_idx\` ON \`_faqs_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_faqs_v_rels_case_studies_id_idx\` ON \`_faqs_v_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE INDEX \`_faqs_v_rels_glossary_id_idx\` ON \`_faqs_v_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`_faqs_v_rels_areas_id_idx\` ON \`_faqs_v_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`_faqs_v_rels_communities_id_idx\` ON \`_faqs_v_rels\` (\`communities_id\`);`)
  await db.run(sql`CREATE TABLE \`guidance_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guidance_sources_order_idx\` ON \`guidance_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`guidance_sources_parent_id_idx\` ON \`guidance_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`guidance_sources_source_idx\` ON \`guidance_sources\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`guidance_disagreements_statements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`says\` text,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	\`standing\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guidance_disagreements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guidance_disagreements_statements_order_idx\` ON \`guidance_disagreements_statements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`guidance_disagreements_statements_parent_id_idx\` ON \`guidance_disagreements_statements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`guidance_disagreements_statements_source_idx\` ON \`guidance_disagreements_statements\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`guidance_disagreements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`advice\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guidance_disagreements_order_idx\` ON \`guidance_disagreements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`guidance_disagreements_parent_id_idx\` ON \`guidance_disagreements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guidance_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guidance_audience_order_idx\` ON \`guidance_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`guidance_audience_parent_idx\` ON \`guidance_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guidance\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`effective_from\` text,
  	\`effective_until\` text,
  	\`effective_note\` text,
  	\`plain_summary\` text,
  	\`plain_body\` text,
  	\`slug\` text,
  	\`review_owner\` text,
  	\`review_last_checked\` text,
  	\`review_next_due\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`guidance_slug_idx\` ON \`guidance\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`guidance_updated_at_idx\` ON \`guidance\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`guidance_created_at_idx\` ON \`guidance\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`guidance__status_idx\` ON \`guidance\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`guidance_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guidance_texts_order_parent\` ON \`guidance_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guidance_rels\` (
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
  	\`topics_id\` text(36),
  	\`case_studies_id\` text(36),
  	\`glossary_id\` text(36),
  	\`areas_id\` text(36),
  	\`communities_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guidance_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`faqs_id\`) REFERENCES \`faqs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`templates_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`request_forms_id\`) REFERENCES \`request_forms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`deadline_rules_id\`) REFERENCES \`deadline_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_studies_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`communities_id\`) REFERENCES \`communities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guidance_rels_order_idx\` ON \`guidance_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`guidance_rels_parent_idx\` ON \`guidance_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`guidance_rels_path_idx\` ON \`guidance_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`guidance_rels_guidance_id_idx\` ON \`guidance_rels\` (\`guidance_id\`);`)
  await db.run(sql`CREATE INDEX \`guidance_rels_faqs_id_idx\` ON \`guidance_rels\` (\`faqs_id\`);`)
  await db.run(sql`CREATE INDEX \`guidance_rels_services_id_idx\` ON \`guidance_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`guidance_rels_events_id_idx\` ON \`guidance_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`guidance_rels_templates_id_idx\` ON \`guidance_rels\` (\`templates_id\`);`)
  await db.run(sql`CREATE INDEX \`guidance_rels_request_forms_id_idx\` ON \`guidance_rels\` (\`request_forms_id\`);`)
  await db.run(sql`CREATE INDEX \`guidance_rels_deadline_rules_id_idx\` ON \`guidance_rels\` (\`deadline_rules_id\`);`)
  await db.run(sql`CREATE INDEX \`guidance_rels_topics_id_idx\` ON \`guidance_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`guidance_rels_case_studies_id_idx\` ON \`guidance_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE INDEX \`guidance_rels_glossary_id_idx\` ON \`guidance_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`guidance_rels_areas_id_idx\` ON \`guidance_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`guidance_rels_communities_id_idx\` ON \`guidance_rels\` (\`communities_id\`);`)
  await db.run(sql`CREATE TABLE \`_guidance_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guidance_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guidance_v_version_sources_order_idx\` ON \`_guidance_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_version_sources_parent_id_idx\` ON \`_guidance_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_version_sources_source_idx\` ON \`_guidance_v_version_sources\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`_guidance_v_version_disagreements_statements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`says\` text,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	\`standing\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guidance_v_version_disagreements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guidance_v_version_disagreements_statements_order_idx\` ON \`_guidance_v_version_disagreements_statements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_version_disagreements_statements_parent_id_idx\` ON \`_guidance_v_version_disagreements_statements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_version_disagreements_statements_source_idx\` ON \`_guidance_v_version_disagreements_statements\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`_guidance_v_version_disagreements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`advice\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guidance_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guidance_v_version_disagreements_order_idx\` ON \`_guidance_v_version_disagreements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_version_disagreements_parent_id_idx\` ON \`_guidance_v_version_disagreements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guidance_v_version_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_guidance_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guidance_v_version_audience_order_idx\` ON \`_guidance_v_version_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_version_audience_parent_idx\` ON \`_guidance_v_version_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guidance_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_effective_from\` text,
  	\`version_effective_until\` text,
  	\`version_effective_note\` text,
  	\`version_plain_summary\` text,
  	\`version_plain_body\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_guidance_v_parent_idx\` ON \`_guidance_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_version_version_slug_idx\` ON \`_guidance_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_version_version_updated_at_idx\` ON \`_guidance_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_version_version_created_at_idx\` ON \`_guidance_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_version_version__status_idx\` ON \`_guidance_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_created_at_idx\` ON \`_guidance_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_updated_at_idx\` ON \`_guidance_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_latest_idx\` ON \`_guidance_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_guidance_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_guidance_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guidance_v_texts_order_parent\` ON \`_guidance_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guidance_v_rels\` (
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
  	\`topics_id\` text(36),
  	\`case_studies_id\` text(36),
  	\`glossary_id\` text(36),
  	\`areas_id\` text(36),
  	\`communities_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_guidance_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guidance_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`faqs_id\`) REFERENCES \`faqs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`templates_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`request_forms_id\`) REFERENCES \`request_forms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`deadline_rules_id\`) REFERENCES \`deadline_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_studies_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`communities_id\`) REFERENCES \`communities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guidance_v_rels_order_idx\` ON \`_guidance_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_rels_parent_idx\` ON \`_guidance_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_rels_path_idx\` ON \`_guidance_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_rels_guidance_id_idx\` ON \`_guidance_v_rels\` (\`guidance_id\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_rels_faqs_id_idx\` ON \`_guidance_v_rels\` (\`faqs_id\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_rels_services_id_idx\` ON \`_guidance_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_rels_events_id_idx\` ON \`_guidance_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_rels_templates_id_idx\` ON \`_guidance_v_rels\` (\`templates_id\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_rels_request_forms_id_idx\` ON \`_guidance_v_rels\` (\`request_forms_id\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_rels_deadline_rules_id_idx\` ON \`_guidance_v_rels\` (\`deadline_rules_id\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_rels_topics_id_idx\` ON \`_guidance_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_rels_case_studies_id_idx\` ON \`_guidance_v_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_rels_glossary_id_idx\` ON \`_guidance_v_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_rels_areas_id_idx\` ON \`_guidance_v_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_rels_communities_id_idx\` ON \`_guidance_v_rels\` (\`communities_id\`);`)
  await db.run(sql`CREATE TABLE \`case_studies_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`case_studies_sources_order_idx\` ON \`case_studies_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_sources_parent_id_idx\` ON \`case_studies_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_sources_source_idx\` ON \`case_studies_sources\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`case_studies_disagreements_statements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`says\` text,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	\`standing\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`case_studies_disagreements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`case_studies_disagreements_statements_order_idx\` ON \`case_studies_disagreements_statements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_disagreements_statements_parent_id_idx\` ON \`case_studies_disagreements_statements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_disagreements_statements_source_idx\` ON \`case_studies_disagreements_statements\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`case_studies_disagreements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`advice\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`case_studies_disagreements_order_idx\` ON \`case_studies_disagreements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_disagreements_parent_id_idx\` ON \`case_studies_disagreements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`case_studies_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`case_studies_audience_order_idx\` ON \`case_studies_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_audience_parent_idx\` ON \`case_studies_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`case_studies\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`focus\` text,
  	\`scope\` text,
  	\`overview\` text,
  	\`actions\` text,
  	\`impact\` text,
  	\`document_name\` text,
  	\`document_address\` text,
  	\`document_kilobytes\` numeric,
  	\`effective_from\` text,
  	\`effective_until\` text,
  	\`effective_note\` text,
  	\`plain_summary\` text,
  	\`plain_body\` text,
  	\`slug\` text,
  	\`review_owner\` text,
  	\`review_last_checked\` text,
  	\`review_next_due\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`case_studies_slug_idx\` ON \`case_studies\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_updated_at_idx\` ON \`case_studies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_created_at_idx\` ON \`case_studies\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`case_studies__status_idx\` ON \`case_studies\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`case_studies_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`case_studies_texts_order_parent\` ON \`case_studies_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`case_studies_rels\` (
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
  	\`topics_id\` text(36),
  	\`case_studies_id\` text(36),
  	\`glossary_id\` text(36),
  	\`areas_id\` text(36),
  	\`communities_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guidance_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`faqs_id\`) REFERENCES \`faqs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`templates_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`request_forms_id\`) REFERENCES \`request_forms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`deadline_rules_id\`) REFERENCES \`deadline_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_studies_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`communities_id\`) REFERENCES \`communities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`case_studies_rels_order_idx\` ON \`case_studies_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_rels_parent_idx\` ON \`case_studies_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_rels_path_idx\` ON \`case_studies_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_rels_guidance_id_idx\` ON \`case_studies_rels\` (\`guidance_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_rels_faqs_id_idx\` ON \`case_studies_rels\` (\`faqs_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_rels_services_id_idx\` ON \`case_studies_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_rels_events_id_idx\` ON \`case_studies_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_rels_templates_id_idx\` ON \`case_studies_rels\` (\`templates_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_rels_request_forms_id_idx\` ON \`case_studies_rels\` (\`request_forms_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_rels_deadline_rules_id_idx\` ON \`case_studies_rels\` (\`deadline_rules_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_rels_topics_id_idx\` ON \`case_studies_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_rels_case_studies_id_idx\` ON \`case_studies_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_rels_glossary_id_idx\` ON \`case_studies_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_rels_areas_id_idx\` ON \`case_studies_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_rels_communities_id_idx\` ON \`case_studies_rels\` (\`communities_id\`);`)
  await db.run(sql`CREATE TABLE \`_case_studies_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_case_studies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_sources_order_idx\` ON \`_case_studies_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_sources_parent_id_idx\` ON \`_case_studies_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_sources_source_idx\` ON \`_case_studies_v_version_sources\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`_case_studies_v_version_disagreements_statements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`says\` text,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	\`standing\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_case_studies_v_version_disagreements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_disagreements_statements_order_idx\` ON \`_case_studies_v_version_disagreements_statements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_disagreements_statements_parent_id_idx\` ON \`_case_studies_v_version_disagreements_statements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_disagreements_statements_source_idx\` ON \`_case_studies_v_version_disagreements_statements\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`_case_studies_v_version_disagreements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`advice\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_case_studies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_disagreements_order_idx\` ON \`_case_studies_v_version_disagreements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_disagreements_parent_id_idx\` ON \`_case_studies_v_version_disagreements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_case_studies_v_version_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_case_studies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_audience_order_idx\` ON \`_case_studies_v_version_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_audience_parent_idx\` ON \`_case_studies_v_version_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_case_studies_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_focus\` text,
  	\`version_scope\` text,
  	\`version_overview\` text,
  	\`version_actions\` text,
  	\`version_impact\` text,
  	\`version_document_name\` text,
  	\`version_document_address\` text,
  	\`version_document_kilobytes\` numeric,
  	\`version_effective_from\` text,
  	\`version_effective_until\` text,
  	\`version_effective_note\` text,
  	\`version_plain_summary\` text,
  	\`version_plain_body\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_case_studies_v_parent_idx\` ON \`_case_studies_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_version_slug_idx\` ON \`_case_studies_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_version_updated_at_idx\` ON \`_case_studies_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_version_created_at_idx\` ON \`_case_studies_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_version__status_idx\` ON \`_case_studies_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_created_at_idx\` ON \`_case_studies_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_updated_at_idx\` ON \`_case_studies_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_latest_idx\` ON \`_case_studies_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_case_studies_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_case_studies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_case_studies_v_texts_order_parent\` ON \`_case_studies_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_case_studies_v_rels\` (
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
  	\`topics_id\` text(36),
  	\`case_studies_id\` text(36),
  	\`glossary_id\` text(36),
  	\`areas_id\` text(36),
  	\`communities_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_case_studies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guidance_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`faqs_id\`) REFERENCES \`faqs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`templates_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`request_forms_id\`) REFERENCES \`request_forms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`deadline_rules_id\`) REFERENCES \`deadline_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_studies_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`communities_id\`) REFERENCES \`communities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_order_idx\` ON \`_case_studies_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_parent_idx\` ON \`_case_studies_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_path_idx\` ON \`_case_studies_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_guidance_id_idx\` ON \`_case_studies_v_rels\` (\`guidance_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_faqs_id_idx\` ON \`_case_studies_v_rels\` (\`faqs_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_services_id_idx\` ON \`_case_studies_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_events_id_idx\` ON \`_case_studies_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_templates_id_idx\` ON \`_case_studies_v_rels\` (\`templates_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_request_forms_id_idx\` ON \`_case_studies_v_rels\` (\`request_forms_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_deadline_rules_id_idx\` ON \`_case_studies_v_rels\` (\`deadline_rules_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_topics_id_idx\` ON \`_case_studies_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_case_studies_id_idx\` ON \`_case_studies_v_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_glossary_id_idx\` ON \`_case_studies_v_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_areas_id_idx\` ON \`_case_studies_v_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_communities_id_idx\` ON \`_case_studies_v_rels\` (\`communities_id\`);`)
  await db.run(sql`CREATE TABLE \`glossary_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`glossary_sources_order_idx\` ON \`glossary_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`glossary_sources_parent_id_idx\` ON \`glossary_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_sources_source_idx\` ON \`glossary_sources\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`glossary_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`glossary_audience_order_idx\` ON \`glossary_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`glossary_audience_parent_idx\` ON \`glossary_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`glossary\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`full_name\` text,
  	\`meaning\` text,
  	\`status\` text,
  	\`body\` text,
  	\`slug\` text,
  	\`review_owner\` text,
  	\`review_last_checked\` text,
  	\`review_next_due\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`glossary_slug_idx\` ON \`glossary\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`glossary_updated_at_idx\` ON \`glossary\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`glossary_created_at_idx\` ON \`glossary\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`glossary__status_idx\` ON \`glossary\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`glossary_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`glossary_texts_order_parent\` ON \`glossary_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`glossary_rels\` (
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  await db.run(sql`CREATE INDEX \`glossary_rels_order_idx\` ON \`glossary_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_parent_idx\` ON \`glossary_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_path_idx\` ON \`glossary_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_guidance_id_idx\` ON \`glossary_rels\` (\`guidance_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_faqs_id_idx\` ON \`glossary_rels\` (\`faqs_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_case_studies_id_idx\` ON \`glossary_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_services_id_idx\` ON \`glossary_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_glossary_id_idx\` ON \`glossary_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_events_id_idx\` ON \`glossary_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_templates_id_idx\` ON \`glossary_rels\` (\`templates_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_request_forms_id_idx\` ON \`glossary_rels\` (\`request_forms_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_deadline_rules_id_idx\` ON \`glossary_rels\` (\`deadline_rules_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_areas_id_idx\` ON \`glossary_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_rels_communities_id_idx\` ON \`glossary_rels\` (\`communities_id\`);`)
  await db.run(sql`CREATE TABLE \`_glossary_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_glossary_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_sources_order_idx\` ON \`_glossary_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_sources_parent_id_idx\` ON \`_glossary_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_sources_source_idx\` ON \`_glossary_v_version_sources\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`_glossary_v_version_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_glossary_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_audience_order_idx\` ON \`_glossary_v_version_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_audience_parent_idx\` ON \`_glossary_v_version_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_glossary_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_full_name\` text,
  	\`version_meaning\` text,
  	\`version_status\` text,
  	\`version_body\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_glossary_v_parent_idx\` ON \`_glossary_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_version_slug_idx\` ON \`_glossary_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_version_updated_at_idx\` ON \`_glossary_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_version_created_at_idx\` ON \`_glossary_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_version__status_idx\` ON \`_glossary_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_created_at_idx\` ON \`_glossary_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_updated_at_idx\` ON \`_glossary_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_latest_idx\` ON \`_glossary_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_glossary_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_glossary_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_glossary_v_texts_order_parent\` ON \`_glossary_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_glossary_v_rels\` (
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_glossary_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_order_idx\` ON \`_glossary_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_parent_idx\` ON \`_glossary_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_path_idx\` ON \`_glossary_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_guidance_id_idx\` ON \`_glossary_v_rels\` (\`guidance_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_faqs_id_idx\` ON \`_glossary_v_rels\` (\`faqs_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_case_studies_id_idx\` ON \`_glossary_v_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_services_id_idx\` ON \`_glossary_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_glossary_id_idx\` ON \`_glossary_v_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_events_id_idx\` ON \`_glossary_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_templates_id_idx\` ON \`_glossary_v_rels\` (\`templates_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_request_forms_id_idx\` ON \`_glossary_v_rels\` (\`request_forms_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_deadline_rules_id_idx\` ON \`_glossary_v_rels\` (\`deadline_rules_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_areas_id_idx\` ON \`_glossary_v_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_rels_communities_id_idx\` ON \`_glossary_v_rels\` (\`communities_id\`);`)
  await db.run(sql`CREATE TABLE \`events_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_sources_order_idx\` ON \`events_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_sources_parent_id_idx\` ON \`events_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_sources_source_idx\` ON \`events_sources\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`events_disagreements_statements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`says\` text,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	\`standing\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events_disagreements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_disagreements_statements_order_idx\` ON \`events_disagreements_statements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_disagreements_statements_parent_id_idx\` ON \`events_disagreements_statements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_disagreements_statements_source_idx\` ON \`events_disagreements_statements\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`events_disagreements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`advice\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_disagreements_order_idx\` ON \`events_disagreements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_disagreements_parent_id_idx\` ON \`events_disagreements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_audience_order_idx\` ON \`events_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_audience_parent_idx\` ON \`events_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`kind\` text,
  	\`date\` text,
  	\`until\` text,
  	\`starts\` text,
  	\`venue\` text,
  	\`link\` text,
  	\`body\` text,
  	\`effective_from\` text,
  	\`effective_until\` text,
  	\`effective_note\` text,
  	\`plain_summary\` text,
  	\`plain_body\` text,
  	\`slug\` text,
  	\`review_owner\` text,
  	\`review_last_checked\` text,
  	\`review_next_due\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_slug_idx\` ON \`events\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`events__status_idx\` ON \`events\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`events_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_texts_order_parent\` ON \`events_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_rels\` (
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
  	\`topics_id\` text(36),
  	\`case_studies_id\` text(36),
  	\`glossary_id\` text(36),
  	\`areas_id\` text(36),
  	\`communities_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guidance_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`faqs_id\`) REFERENCES \`faqs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`templates_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`request_forms_id\`) REFERENCES \`request_forms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`deadline_rules_id\`) REFERENCES \`deadline_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_studies_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`communities_id\`) REFERENCES \`communities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_rels_order_idx\` ON \`events_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_parent_idx\` ON \`events_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_path_idx\` ON \`events_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_guidance_id_idx\` ON \`events_rels\` (\`guidance_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_faqs_id_idx\` ON \`events_rels\` (\`faqs_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_services_id_idx\` ON \`events_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_events_id_idx\` ON \`events_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_templates_id_idx\` ON \`events_rels\` (\`templates_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_request_forms_id_idx\` ON \`events_rels\` (\`request_forms_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_deadline_rules_id_idx\` ON \`events_rels\` (\`deadline_rules_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_topics_id_idx\` ON \`events_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_case_studies_id_idx\` ON \`events_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_glossary_id_idx\` ON \`events_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_areas_id_idx\` ON \`events_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_communities_id_idx\` ON \`events_rels\` (\`communities_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_sources_order_idx\` ON \`_events_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_sources_parent_id_idx\` ON \`_events_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_sources_source_idx\` ON \`_events_v_version_sources\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_disagreements_statements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`says\` text,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	\`standing\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v_version_disagreements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_disagreements_statements_order_idx\` ON \`_events_v_version_disagreements_statements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_disagreements_statements_parent_id_idx\` ON \`_events_v_version_disagreements_statements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_disagreements_statements_source_idx\` ON \`_events_v_version_disagreements_statements\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_disagreements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`advice\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_disagreements_order_idx\` ON \`_events_v_version_disagreements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_disagreements_parent_id_idx\` ON \`_events_v_version_disagreements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_audience_order_idx\` ON \`_events_v_version_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_audience_parent_idx\` ON \`_events_v_version_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_kind\` text,
  	\`version_date\` text,
  	\`version_until\` text,
  	\`version_starts\` text,
  	\`version_venue\` text,
  	\`version_link\` text,
  	\`version_body\` text,
  	\`version_effective_from\` text,
  	\`version_effective_until\` text,
  	\`version_effective_note\` text,
  	\`version_plain_summary\` text,
  	\`version_plain_body\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_parent_idx\` ON \`_events_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_slug_idx\` ON \`_events_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_updated_at_idx\` ON \`_events_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_at_idx\` ON \`_events_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version__status_idx\` ON \`_events_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_created_at_idx\` ON \`_events_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_updated_at_idx\` ON \`_events_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_latest_idx\` ON \`_events_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_texts_order_parent\` ON \`_events_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_rels\` (
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
  	\`topics_id\` text(36),
  	\`case_studies_id\` text(36),
  	\`glossary_id\` text(36),
  	\`areas_id\` text(36),
  	\`communities_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guidance_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`faqs_id\`) REFERENCES \`faqs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`templates_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`request_forms_id\`) REFERENCES \`request_forms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`deadline_rules_id\`) REFERENCES \`deadline_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_studies_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`communities_id\`) REFERENCES \`communities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_rels_order_idx\` ON \`_events_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_parent_idx\` ON \`_events_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_path_idx\` ON \`_events_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_guidance_id_idx\` ON \`_events_v_rels\` (\`guidance_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_faqs_id_idx\` ON \`_events_v_rels\` (\`faqs_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_services_id_idx\` ON \`_events_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_events_id_idx\` ON \`_events_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_templates_id_idx\` ON \`_events_v_rels\` (\`templates_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_request_forms_id_idx\` ON \`_events_v_rels\` (\`request_forms_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_deadline_rules_id_idx\` ON \`_events_v_rels\` (\`deadline_rules_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_topics_id_idx\` ON \`_events_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_case_studies_id_idx\` ON \`_events_v_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_glossary_id_idx\` ON \`_events_v_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_areas_id_idx\` ON \`_events_v_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_communities_id_idx\` ON \`_events_v_rels\` (\`communities_id\`);`)
  await db.run(sql`CREATE TABLE \`templates_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`prompt\` text,
  	\`filled_by_is_school\` integer DEFAULT false,
  	\`filled_by_is_chair\` integer DEFAULT false,
  	\`filled_by_is_clerk\` integer DEFAULT false,
  	\`filled_by_is_kcc\` integer DEFAULT false,
  	\`filled_by_is_parent\` integer DEFAULT false,
  	\`filled_by_is_all\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`templates_sections_order_idx\` ON \`templates_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`templates_sections_parent_id_idx\` ON \`templates_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`templates_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`templates_sources_order_idx\` ON \`templates_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`templates_sources_parent_id_idx\` ON \`templates_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`templates_sources_source_idx\` ON \`templates_sources\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`templates_disagreements_statements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`says\` text,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	\`standing\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`templates_disagreements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`templates_disagreements_statements_order_idx\` ON \`templates_disagreements_statements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`templates_disagreements_statements_parent_id_idx\` ON \`templates_disagreements_statements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`templates_disagreements_statements_source_idx\` ON \`templates_disagreements_statements\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`templates_disagreements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`advice\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`templates_disagreements_order_idx\` ON \`templates_disagreements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`templates_disagreements_parent_id_idx\` ON \`templates_disagreements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`templates_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`templates_audience_order_idx\` ON \`templates_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`templates_audience_parent_idx\` ON \`templates_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`templates\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`document\` text,
  	\`effective_from\` text,
  	\`effective_until\` text,
  	\`effective_note\` text,
  	\`plain_summary\` text,
  	\`plain_body\` text,
  	\`slug\` text,
  	\`review_owner\` text,
  	\`review_last_checked\` text,
  	\`review_next_due\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`templates_slug_idx\` ON \`templates\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`templates_updated_at_idx\` ON \`templates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`templates_created_at_idx\` ON \`templates\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`templates__status_idx\` ON \`templates\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`templates_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`templates_texts_order_parent\` ON \`templates_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`templates_rels\` (
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
  	\`topics_id\` text(36),
  	\`case_studies_id\` text(36),
  	\`glossary_id\` text(36),
  	\`areas_id\` text(36),
  	\`communities_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guidance_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`faqs_id\`) REFERENCES \`faqs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`templates_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`request_forms_id\`) REFERENCES \`request_forms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`deadline_rules_id\`) REFERENCES \`deadline_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_studies_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`communities_id\`) REFERENCES \`communities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`templates_rels_order_idx\` ON \`templates_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`templates_rels_parent_idx\` ON \`templates_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`templates_rels_path_idx\` ON \`templates_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`templates_rels_guidance_id_idx\` ON \`templates_rels\` (\`guidance_id\`);`)
  await db.run(sql`CREATE INDEX \`templates_rels_faqs_id_idx\` ON \`templates_rels\` (\`faqs_id\`);`)
  await db.run(sql`CREATE INDEX \`templates_rels_services_id_idx\` ON \`templates_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`templates_rels_events_id_idx\` ON \`templates_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`templates_rels_templates_id_idx\` ON \`templates_rels\` (\`templates_id\`);`)
  await db.run(sql`CREATE INDEX \`templates_rels_request_forms_id_idx\` ON \`templates_rels\` (\`request_forms_id\`);`)
  await db.run(sql`CREATE INDEX \`templates_rels_deadline_rules_id_idx\` ON \`templates_rels\` (\`deadline_rules_id\`);`)
  await db.run(sql`CREATE INDEX \`templates_rels_topics_id_idx\` ON \`templates_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`templates_rels_case_studies_id_idx\` ON \`templates_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE INDEX \`templates_rels_glossary_id_idx\` ON \`templates_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`templates_rels_areas_id_idx\` ON \`templates_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`templates_rels_communities_id_idx\` ON \`templates_rels\` (\`communities_id\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_version_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`prompt\` text,
  	\`filled_by_is_school\` integer DEFAULT false,
  	\`filled_by_is_chair\` integer DEFAULT false,
  	\`filled_by_is_clerk\` integer DEFAULT false,
  	\`filled_by_is_kcc\` integer DEFAULT false,
  	\`filled_by_is_parent\` integer DEFAULT false,
  	\`filled_by_is_all\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_templates_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_templates_v_version_sections_order_idx\` ON \`_templates_v_version_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_version_sections_parent_id_idx\` ON \`_templates_v_version_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_templates_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_templates_v_version_sources_order_idx\` ON \`_templates_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_version_sources_parent_id_idx\` ON \`_templates_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_version_sources_source_idx\` ON \`_templates_v_version_sources\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_version_disagreements_statements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`says\` text,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	\`standing\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_templates_v_version_disagreements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_templates_v_version_disagreements_statements_order_idx\` ON \`_templates_v_version_disagreements_statements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_version_disagreements_statements_parent_id_idx\` ON \`_templates_v_version_disagreements_statements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_version_disagreements_statements_source_idx\` ON \`_templates_v_version_disagreements_statements\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_version_disagreements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`advice\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_templates_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_templates_v_version_disagreements_order_idx\` ON \`_templates_v_version_disagreements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_version_disagreements_parent_id_idx\` ON \`_templates_v_version_disagreements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_version_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_templates_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_templates_v_version_audience_order_idx\` ON \`_templates_v_version_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_version_audience_parent_idx\` ON \`_templates_v_version_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_document\` text,
  	\`version_effective_from\` text,
  	\`version_effective_until\` text,
  	\`version_effective_note\` text,
  	\`version_plain_summary\` text,
  	\`version_plain_body\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_templates_v_parent_idx\` ON \`_templates_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_version_version_slug_idx\` ON \`_templates_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_version_version_updated_at_idx\` ON \`_templates_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_version_version_created_at_idx\` ON \`_templates_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_version_version__status_idx\` ON \`_templates_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_created_at_idx\` ON \`_templates_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_updated_at_idx\` ON \`_templates_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_latest_idx\` ON \`_templates_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_templates_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_templates_v_texts_order_parent\` ON \`_templates_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_rels\` (
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
  	\`topics_id\` text(36),
  	\`case_studies_id\` text(36),
  	\`glossary_id\` text(36),
  	\`areas_id\` text(36),
  	\`communities_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_templates_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guidance_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`faqs_id\`) REFERENCES \`faqs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`templates_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`request_forms_id\`) REFERENCES \`request_forms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`deadline_rules_id\`) REFERENCES \`deadline_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_studies_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`communities_id\`) REFERENCES \`communities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_templates_v_rels_order_idx\` ON \`_templates_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_rels_parent_idx\` ON \`_templates_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_rels_path_idx\` ON \`_templates_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_rels_guidance_id_idx\` ON \`_templates_v_rels\` (\`guidance_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_rels_faqs_id_idx\` ON \`_templates_v_rels\` (\`faqs_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_rels_services_id_idx\` ON \`_templates_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_rels_events_id_idx\` ON \`_templates_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_rels_templates_id_idx\` ON \`_templates_v_rels\` (\`templates_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_rels_request_forms_id_idx\` ON \`_templates_v_rels\` (\`request_forms_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_rels_deadline_rules_id_idx\` ON \`_templates_v_rels\` (\`deadline_rules_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_rels_topics_id_idx\` ON \`_templates_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_rels_case_studies_id_idx\` ON \`_templates_v_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_rels_glossary_id_idx\` ON \`_templates_v_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_rels_areas_id_idx\` ON \`_templates_v_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_rels_communities_id_idx\` ON \`_templates_v_rels\` (\`communities_id\`);`)
  await db.run(sql`CREATE TABLE \`announcements_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`announcements_sources_order_idx\` ON \`announcements_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`announcements_sources_parent_id_idx\` ON \`announcements_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_sources_source_idx\` ON \`announcements_sources\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`announcements_disagreements_statements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`says\` text,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	\`standing\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`announcements_disagreements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`announcements_disagreements_statements_order_idx\` ON \`announcements_disagreements_statements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`announcements_disagreements_statements_parent_id_idx\` ON \`announcements_disagreements_statements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_disagreements_statements_source_idx\` ON \`announcements_disagreements_statements\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`announcements_disagreements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`advice\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`announcements_disagreements_order_idx\` ON \`announcements_disagreements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`announcements_disagreements_parent_id_idx\` ON \`announcements_disagreements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`announcements_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`announcements_audience_order_idx\` ON \`announcements_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`announcements_audience_parent_idx\` ON \`announcements_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`announcements\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`date\` text,
  	\`body\` text,
  	\`effective_from\` text,
  	\`effective_until\` text,
  	\`effective_note\` text,
  	\`plain_summary\` text,
  	\`plain_body\` text,
  	\`slug\` text,
  	\`review_owner\` text,
  	\`review_last_checked\` text,
  	\`review_next_due\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`announcements_slug_idx\` ON \`announcements\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`announcements_updated_at_idx\` ON \`announcements\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`announcements_created_at_idx\` ON \`announcements\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`announcements__status_idx\` ON \`announcements\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`announcements_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`announcements_texts_order_parent\` ON \`announcements_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`announcements_rels\` (
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
  	\`topics_id\` text(36),
  	\`case_studies_id\` text(36),
  	\`glossary_id\` text(36),
  	\`areas_id\` text(36),
  	\`communities_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guidance_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`faqs_id\`) REFERENCES \`faqs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`templates_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`request_forms_id\`) REFERENCES \`request_forms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`deadline_rules_id\`) REFERENCES \`deadline_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_studies_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`communities_id\`) REFERENCES \`communities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`announcements_rels_order_idx\` ON \`announcements_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`announcements_rels_parent_idx\` ON \`announcements_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_rels_path_idx\` ON \`announcements_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`announcements_rels_guidance_id_idx\` ON \`announcements_rels\` (\`guidance_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_rels_faqs_id_idx\` ON \`announcements_rels\` (\`faqs_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_rels_services_id_idx\` ON \`announcements_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_rels_events_id_idx\` ON \`announcements_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_rels_templates_id_idx\` ON \`announcements_rels\` (\`templates_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_rels_request_forms_id_idx\` ON \`announcements_rels\` (\`request_forms_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_rels_deadline_rules_id_idx\` ON \`announcements_rels\` (\`deadline_rules_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_rels_topics_id_idx\` ON \`announcements_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_rels_case_studies_id_idx\` ON \`announcements_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_rels_glossary_id_idx\` ON \`announcements_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_rels_areas_id_idx\` ON \`announcements_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_rels_communities_id_idx\` ON \`announcements_rels\` (\`communities_id\`);`)
  await db.run(sql`CREATE TABLE \`_announcements_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_announcements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_sources_order_idx\` ON \`_announcements_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_sources_parent_id_idx\` ON \`_announcements_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_sources_source_idx\` ON \`_announcements_v_version_sources\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`_announcements_v_version_disagreements_statements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`says\` text,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	\`standing\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_announcements_v_version_disagreements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_disagreements_statements_order_idx\` ON \`_announcements_v_version_disagreements_statements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_disagreements_statements_parent_id_idx\` ON \`_announcements_v_version_disagreements_statements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_disagreements_statements_source_idx\` ON \`_announcements_v_version_disagreements_statements\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`_announcements_v_version_disagreements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`advice\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_announcements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_disagreements_order_idx\` ON \`_announcements_v_version_disagreements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_disagreements_parent_id_idx\` ON \`_announcements_v_version_disagreements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_announcements_v_version_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_announcements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_audience_order_idx\` ON \`_announcements_v_version_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_audience_parent_idx\` ON \`_announcements_v_version_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_announcements_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_date\` text,
  	\`version_body\` text,
  	\`version_effective_from\` text,
  	\`version_effective_until\` text,
  	\`version_effective_note\` text,
  	\`version_plain_summary\` text,
  	\`version_plain_body\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_announcements_v_parent_idx\` ON \`_announcements_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_slug_idx\` ON \`_announcements_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_updated_at_idx\` ON \`_announcements_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_created_at_idx\` ON \`_announcements_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version__status_idx\` ON \`_announcements_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_created_at_idx\` ON \`_announcements_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_updated_at_idx\` ON \`_announcements_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_latest_idx\` ON \`_announcements_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_announcements_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_announcements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_announcements_v_texts_order_parent\` ON \`_announcements_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_announcements_v_rels\` (
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
  	\`topics_id\` text(36),
  	\`case_studies_id\` text(36),
  	\`glossary_id\` text(36),
  	\`areas_id\` text(36),
  	\`communities_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_announcements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guidance_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`faqs_id\`) REFERENCES \`faqs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`templates_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`request_forms_id\`) REFERENCES \`request_forms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`deadline_rules_id\`) REFERENCES \`deadline_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_studies_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`communities_id\`) REFERENCES \`communities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_announcements_v_rels_order_idx\` ON \`_announcements_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_rels_parent_idx\` ON \`_announcements_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_rels_path_idx\` ON \`_announcements_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_rels_guidance_id_idx\` ON \`_announcements_v_rels\` (\`guidance_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_rels_faqs_id_idx\` ON \`_announcements_v_rels\` (\`faqs_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_rels_services_id_idx\` ON \`_announcements_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_rels_events_id_idx\` ON \`_announcements_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_rels_templates_id_idx\` ON \`_announcements_v_rels\` (\`templates_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_rels_request_forms_id_idx\` ON \`_announcements_v_rels\` (\`request_forms_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_rels_deadline_rules_id_idx\` ON \`_announcements_v_rels\` (\`deadline_rules_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_rels_topics_id_idx\` ON \`_announcements_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_rels_case_studies_id_idx\` ON \`_announcements_v_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_rels_glossary_id_idx\` ON \`_announcements_v_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_rels_areas_id_idx\` ON \`_announcements_v_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_rels_communities_id_idx\` ON \`_announcements_v_rels\` (\`communities_id\`);`)
  await db.run(sql`CREATE TABLE \`areas_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`areas_sources_order_idx\` ON \`areas_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`areas_sources_parent_id_idx\` ON \`areas_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`areas_sources_source_idx\` ON \`areas_sources\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`areas\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`officer_title\` text,
  	\`officer_email\` text,
  	\`officer_note\` text,
  	\`body\` text,
  	\`slug\` text,
  	\`review_owner\` text,
  	\`review_last_checked\` text,
  	\`review_next_due\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`areas_slug_idx\` ON \`areas\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`areas_updated_at_idx\` ON \`areas\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`areas_created_at_idx\` ON \`areas\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`areas__status_idx\` ON \`areas\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_areas_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_areas_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_areas_v_version_sources_order_idx\` ON \`_areas_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_version_sources_parent_id_idx\` ON \`_areas_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_version_sources_source_idx\` ON \`_areas_v_version_sources\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`_areas_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_officer_title\` text,
  	\`version_officer_email\` text,
  	\`version_officer_note\` text,
  	\`version_body\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_areas_v_parent_idx\` ON \`_areas_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_version_version_slug_idx\` ON \`_areas_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_version_version_updated_at_idx\` ON \`_areas_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_version_version_created_at_idx\` ON \`_areas_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_version_version__status_idx\` ON \`_areas_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_created_at_idx\` ON \`_areas_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_updated_at_idx\` ON \`_areas_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_latest_idx\` ON \`_areas_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`communities_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`communities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`communities_sources_order_idx\` ON \`communities_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`communities_sources_parent_id_idx\` ON \`communities_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`communities_sources_source_idx\` ON \`communities_sources\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`communities\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`area_id\` text(36),
  	\`district\` text,
  	\`primary_care_network\` text,
  	\`chair\` text,
  	\`clerk\` text,
  	\`clerk_email\` text,
  	\`body\` text,
  	\`effective_from\` text,
  	\`effective_until\` text,
  	\`effective_note\` text,
  	\`slug\` text,
  	\`review_owner\` text,
  	\`review_last_checked\` text,
  	\`review_next_due\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`communities_area_idx\` ON \`communities\` (\`area_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`communities_slug_idx\` ON \`communities\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`communities_updated_at_idx\` ON \`communities\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`communities_created_at_idx\` ON \`communities\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`communities__status_idx\` ON \`communities\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`communities_rels\` (
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`communities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guidance_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`faqs_id\`) REFERENCES \`faqs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`templates_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`request_forms_id\`) REFERENCES \`request_forms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`deadline_rules_id\`) REFERENCES \`deadline_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`communities_rels_order_idx\` ON \`communities_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`communities_rels_parent_idx\` ON \`communities_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`communities_rels_path_idx\` ON \`communities_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`communities_rels_guidance_id_idx\` ON \`communities_rels\` (\`guidance_id\`);`)
  await db.run(sql`CREATE INDEX \`communities_rels_faqs_id_idx\` ON \`communities_rels\` (\`faqs_id\`);`)
  await db.run(sql`CREATE INDEX \`communities_rels_services_id_idx\` ON \`communities_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`communities_rels_events_id_idx\` ON \`communities_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`communities_rels_templates_id_idx\` ON \`communities_rels\` (\`templates_id\`);`)
  await db.run(sql`CREATE INDEX \`communities_rels_request_forms_id_idx\` ON \`communities_rels\` (\`request_forms_id\`);`)
  await db.run(sql`CREATE INDEX \`communities_rels_deadline_rules_id_idx\` ON \`communities_rels\` (\`deadline_rules_id\`);`)
  await db.run(sql`CREATE TABLE \`_communities_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_communities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_communities_v_version_sources_order_idx\` ON \`_communities_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_communities_v_version_sources_parent_id_idx\` ON \`_communities_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_communities_v_version_sources_source_idx\` ON \`_communities_v_version_sources\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`_communities_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_area_id\` text(36),
  	\`version_district\` text,
  	\`version_primary_care_network\` text,
  	\`version_chair\` text,
  	\`version_clerk\` text,
  	\`version_clerk_email\` text,
  	\`version_body\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`communities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_area_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_communities_v_parent_idx\` ON \`_communities_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_communities_v_version_version_area_idx\` ON \`_communities_v\` (\`version_area_id\`);`)
  await db.run(sql`CREATE INDEX \`_communities_v_version_version_slug_idx\` ON \`_communities_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_communities_v_version_version_updated_at_idx\` ON \`_communities_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_communities_v_version_version_created_at_idx\` ON \`_communities_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_communities_v_version_version__status_idx\` ON \`_communities_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_communities_v_created_at_idx\` ON \`_communities_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_communities_v_updated_at_idx\` ON \`_communities_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_communities_v_latest_idx\` ON \`_communities_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_communities_v_rels\` (
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_communities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guidance_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`faqs_id\`) REFERENCES \`faqs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`templates_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`request_forms_id\`) REFERENCES \`request_forms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`deadline_rules_id\`) REFERENCES \`deadline_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_communities_v_rels_order_idx\` ON \`_communities_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_communities_v_rels_parent_idx\` ON \`_communities_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_communities_v_rels_path_idx\` ON \`_communities_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_communities_v_rels_guidance_id_idx\` ON \`_communities_v_rels\` (\`guidance_id\`);`)
  await db.run(sql`CREATE INDEX \`_communities_v_rels_faqs_id_idx\` ON \`_communities_v_rels\` (\`faqs_id\`);`)
  await db.run(sql`CREATE INDEX \`_communities_v_rels_services_id_idx\` ON \`_communities_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_communities_v_rels_events_id_idx\` ON \`_communities_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_communities_v_rels_templates_id_idx\` ON \`_communities_v_rels\` (\`templates_id\`);`)
  await db.run(sql`CREATE INDEX \`_communities_v_rels_request_forms_id_idx\` ON \`_communities_v_rels\` (\`request_forms_id\`);`)
  await db.run(sql`CREATE INDEX \`_communities_v_rels_deadline_rules_id_idx\` ON \`_communities_v_rels\` (\`deadline_rules_id\`);`)
  await db.run(sql`CREATE TABLE \`schools_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`schools_sources_order_idx\` ON \`schools_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`schools_sources_parent_id_idx\` ON \`schools_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`schools_sources_source_idx\` ON \`schools_sources\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`schools\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`dfe_number\` text,
  	\`phase\` text,
  	\`community_id\` text(36),
  	\`trust\` text,
  	\`website\` text,
  	\`effective_from\` text,
  	\`effective_until\` text,
  	\`effective_note\` text,
  	\`slug\` text,
  	\`review_owner\` text,
  	\`review_last_checked\` text,
  	\`review_next_due\` text,
  	\`dfe_number_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`community_id\`) REFERENCES \`communities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`schools_community_idx\` ON \`schools\` (\`community_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`schools_slug_idx\` ON \`schools\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`schools_dfe_number_key_idx\` ON \`schools\` (\`dfe_number_key\`);`)
  await db.run(sql`CREATE INDEX \`schools_updated_at_idx\` ON \`schools\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`schools_created_at_idx\` ON \`schools\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`schools__status_idx\` ON \`schools\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`schools_rels\` (
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guidance_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`faqs_id\`) REFERENCES \`faqs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`templates_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`request_forms_id\`) REFERENCES \`request_forms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`deadline_rules_id\`) REFERENCES \`deadline_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`schools_rels_order_idx\` ON \`schools_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`schools_rels_parent_idx\` ON \`schools_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`schools_rels_path_idx\` ON \`schools_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`schools_rels_guidance_id_idx\` ON \`schools_rels\` (\`guidance_id\`);`)
  await db.run(sql`CREATE INDEX \`schools_rels_faqs_id_idx\` ON \`schools_rels\` (\`faqs_id\`);`)
  await db.run(sql`CREATE INDEX \`schools_rels_services_id_idx\` ON \`schools_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`schools_rels_events_id_idx\` ON \`schools_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`schools_rels_templates_id_idx\` ON \`schools_rels\` (\`templates_id\`);`)
  await db.run(sql`CREATE INDEX \`schools_rels_request_forms_id_idx\` ON \`schools_rels\` (\`request_forms_id\`);`)
  await db.run(sql`CREATE INDEX \`schools_rels_deadline_rules_id_idx\` ON \`schools_rels\` (\`deadline_rules_id\`);`)
  await db.run(sql`CREATE TABLE \`_schools_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_schools_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_schools_v_version_sources_order_idx\` ON \`_schools_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_version_sources_parent_id_idx\` ON \`_schools_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_version_sources_source_idx\` ON \`_schools_v_version_sources\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`_schools_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_dfe_number\` text,
  	\`version_phase\` text,
  	\`version_community_id\` text(36),
  	\`version_trust\` text,
  	\`version_website\` text,
  	\`version_effective_from\` text,
  	\`version_effective_until\` text,
  	\`version_effective_note\` text,
  	\`version_slug\` text,
  	\`version_review_owner\` text,
  	\`version_review_last_checked\` text,
  	\`version_review_next_due\` text,
  	\`version_dfe_number_key\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_community_id\`) REFERENCES \`communities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_schools_v_parent_idx\` ON \`_schools_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_version_version_community_idx\` ON \`_schools_v\` (\`version_community_id\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_version_version_slug_idx\` ON \`_schools_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_version_version_dfe_number_key_idx\` ON \`_schools_v\` (\`version_dfe_number_key\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_version_version_updated_at_idx\` ON \`_schools_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_version_version_created_at_idx\` ON \`_schools_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_version_version__status_idx\` ON \`_schools_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_created_at_idx\` ON \`_schools_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_updated_at_idx\` ON \`_schools_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_latest_idx\` ON \`_schools_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_schools_v_rels\` (
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_schools_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guidance_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`faqs_id\`) REFERENCES \`faqs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`templates_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`request_forms_id\`) REFERENCES \`request_forms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`deadline_rules_id\`) REFERENCES \`deadline_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_schools_v_rels_order_idx\` ON \`_schools_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_rels_parent_idx\` ON \`_schools_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_rels_path_idx\` ON \`_schools_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_rels_guidance_id_idx\` ON \`_schools_v_rels\` (\`guidance_id\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_rels_faqs_id_idx\` ON \`_schools_v_rels\` (\`faqs_id\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_rels_services_id_idx\` ON \`_schools_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_rels_events_id_idx\` ON \`_schools_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_rels_templates_id_idx\` ON \`_schools_v_rels\` (\`templates_id\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_rels_request_forms_id_idx\` ON \`_schools_v_rels\` (\`request_forms_id\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_rels_deadline_rules_id_idx\` ON \`_schools_v_rels\` (\`deadline_rules_id\`);`)
  await db.run(sql`CREATE TABLE \`services_gaps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`district\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_gaps_order_idx\` ON \`services_gaps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_gaps_parent_id_idx\` ON \`services_gaps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_sources_order_idx\` ON \`services_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_sources_parent_id_idx\` ON \`services_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`services_sources_source_idx\` ON \`services_sources\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`services_disagreements_statements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`says\` text,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	\`standing\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services_disagreements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_disagreements_statements_order_idx\` ON \`services_disagreements_statements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_disagreements_statements_parent_id_idx\` ON \`services_disagreements_statements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`services_disagreements_statements_source_idx\` ON \`services_disagreements_statements\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`services_disagreements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`advice\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_disagreements_order_idx\` ON \`services_disagreements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_disagreements_parent_id_idx\` ON \`services_disagreements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_audience_order_idx\` ON \`services_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`services_audience_parent_idx\` ON \`services_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`route\` text,
  	\`practitioner_title\` text,
  	\`provider\` text,
  	\`reach\` text,
  	\`cost\` text,
  	\`email\` text,
  	\`website\` text,
  	\`body\` text,
  	\`effective_from\` text,
  	\`effective_until\` text,
  	\`effective_note\` text,
  	\`plain_summary\` text,
  	\`plain_body\` text,
  	\`slug\` text,
  	\`review_owner\` text,
  	\`review_last_checked\` text,
  	\`review_next_due\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`services_slug_idx\` ON \`services\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`services_updated_at_idx\` ON \`services\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`services_created_at_idx\` ON \`services\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`services__status_idx\` ON \`services\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`services_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_texts_order_parent\` ON \`services_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_rels\` (
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
  	\`topics_id\` text(36),
  	\`case_studies_id\` text(36),
  	\`glossary_id\` text(36),
  	\`areas_id\` text(36),
  	\`communities_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guidance_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`faqs_id\`) REFERENCES \`faqs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`templates_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`request_forms_id\`) REFERENCES \`request_forms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`deadline_rules_id\`) REFERENCES \`deadline_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_studies_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`communities_id\`) REFERENCES \`communities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_rels_order_idx\` ON \`services_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_parent_idx\` ON \`services_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_path_idx\` ON \`services_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_guidance_id_idx\` ON \`services_rels\` (\`guidance_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_faqs_id_idx\` ON \`services_rels\` (\`faqs_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_services_id_idx\` ON \`services_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_events_id_idx\` ON \`services_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_templates_id_idx\` ON \`services_rels\` (\`templates_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_request_forms_id_idx\` ON \`services_rels\` (\`request_forms_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_deadline_rules_id_idx\` ON \`services_rels\` (\`deadline_rules_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_topics_id_idx\` ON \`services_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_case_studies_id_idx\` ON \`services_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_glossary_id_idx\` ON \`services_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_areas_id_idx\` ON \`services_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_communities_id_idx\` ON \`services_rels\` (\`communities_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_gaps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`district\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_gaps_order_idx\` ON \`_services_v_version_gaps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_gaps_parent_id_idx\` ON \`_services_v_version_gaps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_sources_order_idx\` ON \`_services_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_sources_parent_id_idx\` ON \`_services_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_sources_source_idx\` ON \`_services_v_version_sources\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_disagreements_statements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`says\` text,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	\`standing\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v_version_disagreements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_disagreements_statements_order_idx\` ON \`_services_v_version_disagreements_statements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_disagreements_statements_parent_id_idx\` ON \`_services_v_version_disagreements_statements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_disagreements_statements_source_idx\` ON \`_services_v_version_disagreements_statements\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_disagreements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`advice\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_disagreements_order_idx\` ON \`_services_v_version_disagreements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_disagreements_parent_id_idx\` ON \`_services_v_version_disagreements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_audience_order_idx\` ON \`_services_v_version_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_audience_parent_idx\` ON \`_services_v_version_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_route\` text,
  	\`version_practitioner_title\` text,
  	\`version_provider\` text,
  	\`version_reach\` text,
  	\`version_cost\` text,
  	\`version_email\` text,
  	\`version_website\` text,
  	\`version_body\` text,
  	\`version_effective_from\` text,
  	\`version_effective_until\` text,
  	\`version_effective_note\` text,
  	\`version_plain_summary\` text,
  	\`version_plain_body\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_parent_idx\` ON \`_services_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_slug_idx\` ON \`_services_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_updated_at_idx\` ON \`_services_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_created_at_idx\` ON \`_services_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version__status_idx\` ON \`_services_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_created_at_idx\` ON \`_services_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_updated_at_idx\` ON \`_services_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_latest_idx\` ON \`_services_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_texts_order_parent\` ON \`_services_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_rels\` (
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
  	\`topics_id\` text(36),
  	\`case_studies_id\` text(36),
  	\`glossary_id\` text(36),
  	\`areas_id\` text(36),
  	\`communities_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guidance_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`faqs_id\`) REFERENCES \`faqs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`templates_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`request_forms_id\`) REFERENCES \`request_forms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`deadline_rules_id\`) REFERENCES \`deadline_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_studies_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`communities_id\`) REFERENCES \`communities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_rels_order_idx\` ON \`_services_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_parent_idx\` ON \`_services_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_path_idx\` ON \`_services_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_guidance_id_idx\` ON \`_services_v_rels\` (\`guidance_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_faqs_id_idx\` ON \`_services_v_rels\` (\`faqs_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_services_id_idx\` ON \`_services_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_events_id_idx\` ON \`_services_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_templates_id_idx\` ON \`_services_v_rels\` (\`templates_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_request_forms_id_idx\` ON \`_services_v_rels\` (\`request_forms_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_deadline_rules_id_idx\` ON \`_services_v_rels\` (\`deadline_rules_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_topics_id_idx\` ON \`_services_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_case_studies_id_idx\` ON \`_services_v_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_glossary_id_idx\` ON \`_services_v_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_areas_id_idx\` ON \`_services_v_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_communities_id_idx\` ON \`_services_v_rels\` (\`communities_id\`);`)
  await db.run(sql`CREATE TABLE \`practitioners_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practitioners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practitioners_sources_order_idx\` ON \`practitioners_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`practitioners_sources_parent_id_idx\` ON \`practitioners_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`practitioners_sources_source_idx\` ON \`practitioners_sources\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`practitioners\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`service_id\` text(36),
  	\`email\` text,
  	\`phone\` text,
  	\`effective_from\` text,
  	\`effective_until\` text,
  	\`effective_note\` text,
  	\`slug\` text,
  	\`review_owner\` text,
  	\`review_last_checked\` text,
  	\`review_next_due\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`service_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`practitioners_service_idx\` ON \`practitioners\` (\`service_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`practitioners_slug_idx\` ON \`practitioners\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`practitioners_updated_at_idx\` ON \`practitioners\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`practitioners_created_at_idx\` ON \`practitioners\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`practitioners__status_idx\` ON \`practitioners\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`practitioners_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`areas_id\` text(36),
  	\`communities_id\` text(36),
  	\`schools_id\` text(36),
  	\`guidance_id\` text(36),
  	\`faqs_id\` text(36),
  	\`services_id\` text(36),
  	\`events_id\` text(36),
  	\`templates_id\` text(36),
  	\`request_forms_id\` text(36),
  	\`deadline_rules_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`practitioners\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`communities_id\`) REFERENCES \`communities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schools_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guidance_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`faqs_id\`) REFERENCES \`faqs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`templates_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`request_forms_id\`) REFERENCES \`request_forms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`deadline_rules_id\`) REFERENCES \`deadline_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practitioners_rels_order_idx\` ON \`practitioners_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`practitioners_rels_parent_idx\` ON \`practitioners_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`practitioners_rels_path_idx\` ON \`practitioners_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`practitioners_rels_areas_id_idx\` ON \`practitioners_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`practitioners_rels_communities_id_idx\` ON \`practitioners_rels\` (\`communities_id\`);`)
  await db.run(sql`CREATE INDEX \`practitioners_rels_schools_id_idx\` ON \`practitioners_rels\` (\`schools_id\`);`)
  await db.run(sql`CREATE INDEX \`practitioners_rels_guidance_id_idx\` ON \`practitioners_rels\` (\`guidance_id\`);`)
  await db.run(sql`CREATE INDEX \`practitioners_rels_faqs_id_idx\` ON \`practitioners_rels\` (\`faqs_id\`);`)
  await db.run(sql`CREATE INDEX \`practitioners_rels_services_id_idx\` ON \`practitioners_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`practitioners_rels_events_id_idx\` ON \`practitioners_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`practitioners_rels_templates_id_idx\` ON \`practitioners_rels\` (\`templates_id\`);`)
  await db.run(sql`CREATE INDEX \`practitioners_rels_request_forms_id_idx\` ON \`practitioners_rels\` (\`request_forms_id\`);`)
  await db.run(sql`CREATE INDEX \`practitioners_rels_deadline_rules_id_idx\` ON \`practitioners_rels\` (\`deadline_rules_id\`);`)
  await db.run(sql`CREATE TABLE \`_practitioners_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practitioners_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practitioners_v_version_sources_order_idx\` ON \`_practitioners_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_practitioners_v_version_sources_parent_id_idx\` ON \`_practitioners_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_practitioners_v_version_sources_source_idx\` ON \`_practitioners_v_version_sources\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`_practitioners_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_service_id\` text(36),
  	\`version_email\` text,
  	\`version_phone\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`practitioners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_service_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_practitioners_v_parent_idx\` ON \`_practitioners_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_practitioners_v_version_version_service_idx\` ON \`_practitioners_v\` (\`version_service_id\`);`)
  await db.run(sql`CREATE INDEX \`_practitioners_v_version_version_slug_idx\` ON \`_practitioners_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_practitioners_v_version_version_updated_at_idx\` ON \`_practitioners_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_practitioners_v_version_version_created_at_idx\` ON \`_practitioners_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_practitioners_v_version_version__status_idx\` ON \`_practitioners_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_practitioners_v_created_at_idx\` ON \`_practitioners_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_practitioners_v_updated_at_idx\` ON \`_practitioners_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_practitioners_v_latest_idx\` ON \`_practitioners_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_practitioners_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`areas_id\` text(36),
  	\`communities_id\` text(36),
  	\`schools_id\` text(36),
  	\`guidance_id\` text(36),
  	\`faqs_id\` text(36),
  	\`services_id\` text(36),
  	\`events_id\` text(36),
  	\`templates_id\` text(36),
  	\`request_forms_id\` text(36),
  	\`deadline_rules_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_practitioners_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`areas_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`communities_id\`) REFERENCES \`communities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schools_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guidance_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`faqs_id\`) REFERENCES \`faqs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`templates_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`request_forms_id\`) REFERENCES \`request_forms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`deadline_rules_id\`) REFERENCES \`deadline_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practitioners_v_rels_order_idx\` ON \`_practitioners_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_practitioners_v_rels_parent_idx\` ON \`_practitioners_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_practitioners_v_rels_path_idx\` ON \`_practitioners_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_practitioners_v_rels_areas_id_idx\` ON \`_practitioners_v_rels\` (\`areas_id\`);`)
  await db.run(sql`CREATE INDEX \`_practitioners_v_rels_communities_id_idx\` ON \`_practitioners_v_rels\` (\`communities_id\`);`)
  await db.run(sql`CREATE INDEX \`_practitioners_v_rels_schools_id_idx\` ON \`_practitioners_v_rels\` (\`schools_id\`);`)
  await db.run(sql`CREATE INDEX \`_practitioners_v_rels_guidance_id_idx\` ON \`_practitioners_v_rels\` (\`guidance_id\`);`)
  await db.run(sql`CREATE INDEX \`_practitioners_v_rels_faqs_id_idx\` ON \`_practitioners_v_rels\` (\`faqs_id\`);`)
  await db.run(sql`CREATE INDEX \`_practitioners_v_rels_services_id_idx\` ON \`_practitioners_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_practitioners_v_rels_events_id_idx\` ON \`_practitioners_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_practitioners_v_rels_templates_id_idx\` ON \`_practitioners_v_rels\` (\`templates_id\`);`)
  await db.run(sql`CREATE INDEX \`_practitioners_v_rels_request_forms_id_idx\` ON \`_practitioners_v_rels\` (\`request_forms_id\`);`)
  await db.run(sql`CREATE INDEX \`_practitioners_v_rels_deadline_rules_id_idx\` ON \`_practitioners_v_rels\` (\`deadline_rules_id\`);`)
  await db.run(sql`CREATE TABLE \`meetings_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meetings_sources_order_idx\` ON \`meetings_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`meetings_sources_parent_id_idx\` ON \`meetings_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_sources_source_idx\` ON \`meetings_sources\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`meetings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`community_id\` text(36),
  	\`date\` text,
  	\`starts\` text,
  	\`ends\` text,
  	\`venue\` text,
  	\`link\` text,
  	\`state\` text,
  	\`slug\` text,
  	\`review_owner\` text,
  	\`review_last_checked\` text,
  	\`review_next_due\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`community_id\`) REFERENCES \`communities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`meetings_community_idx\` ON \`meetings\` (\`community_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`meetings_slug_idx\` ON \`meetings\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`meetings_updated_at_idx\` ON \`meetings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings_created_at_idx\` ON \`meetings\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings__status_idx\` ON \`meetings\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_meetings_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_meetings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_sources_order_idx\` ON \`_meetings_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_sources_parent_id_idx\` ON \`_meetings_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_sources_source_idx\` ON \`_meetings_v_version_sources\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`_meetings_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_community_id\` text(36),
  	\`version_date\` text,
  	\`version_starts\` text,
  	\`version_ends\` text,
  	\`version_venue\` text,
  	\`version_link\` text,
  	\`version_state\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_community_id\`) REFERENCES \`communities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_meetings_v_parent_idx\` ON \`_meetings_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_community_idx\` ON \`_meetings_v\` (\`version_community_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_slug_idx\` ON \`_meetings_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_updated_at_idx\` ON \`_meetings_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version_created_at_idx\` ON \`_meetings_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_version_version__status_idx\` ON \`_meetings_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_created_at_idx\` ON \`_meetings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_updated_at_idx\` ON \`_meetings_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_latest_idx\` ON \`_meetings_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`deadline_rules_who\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`deadline_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`deadline_rules_who_order_idx\` ON \`deadline_rules_who\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`deadline_rules_who_parent_idx\` ON \`deadline_rules_who\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`deadline_rules_months\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`deadline_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`deadline_rules_months_order_idx\` ON \`deadline_rules_months\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`deadline_rules_months_parent_idx\` ON \`deadline_rules_months\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`deadline_rules_request_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`deadline_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`deadline_rules_request_kinds_order_idx\` ON \`deadline_rules_request_kinds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`deadline_rules_request_kinds_parent_idx\` ON \`deadline_rules_request_kinds\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`deadline_rules_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`deadline_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`deadline_rules_sources_order_idx\` ON \`deadline_rules_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`deadline_rules_sources_parent_id_idx\` ON \`deadline_rules_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`deadline_rules_sources_source_idx\` ON \`deadline_rules_sources\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`deadline_rules_disagreements_statements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`says\` text,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	\`standing\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`deadline_rules_disagreements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`deadline_rules_disagreements_statements_order_idx\` ON \`deadline_rules_disagreements_statements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`deadline_rules_disagreements_statements_parent_id_idx\` ON \`deadline_rules_disagreements_statements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`deadline_rules_disagreements_statements_source_idx\` ON \`deadline_rules_disagreements_statements\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`deadline_rules_disagreements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`advice\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`deadline_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`deadline_rules_disagreements_order_idx\` ON \`deadline_rules_disagreements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`deadline_rules_disagreements_parent_id_idx\` ON \`deadline_rules_disagreements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`deadline_rules\` (
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
  await db.run(sql`CREATE UNIQUE INDEX \`deadline_rules_slug_idx\` ON \`deadline_rules\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`deadline_rules_updated_at_idx\` ON \`deadline_rules\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deadline_rules_created_at_idx\` ON \`deadline_rules\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`deadline_rules__status_idx\` ON \`deadline_rules\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`deadline_rules_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`deadline_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`deadline_rules_texts_order_parent\` ON \`deadline_rules_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`deadline_rules_rels\` (
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`deadline_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guidance_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`faqs_id\`) REFERENCES \`faqs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`templates_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`request_forms_id\`) REFERENCES \`request_forms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`deadline_rules_id\`) REFERENCES \`deadline_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`deadline_rules_rels_order_idx\` ON \`deadline_rules_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`deadline_rules_rels_parent_idx\` ON \`deadline_rules_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`deadline_rules_rels_path_idx\` ON \`deadline_rules_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`deadline_rules_rels_guidance_id_idx\` ON \`deadline_rules_rels\` (\`guidance_id\`);`)
  await db.run(sql`CREATE INDEX \`deadline_rules_rels_faqs_id_idx\` ON \`deadline_rules_rels\` (\`faqs_id\`);`)
  await db.run(sql`CREATE INDEX \`deadline_rules_rels_services_id_idx\` ON \`deadline_rules_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`deadline_rules_rels_events_id_idx\` ON \`deadline_rules_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`deadline_rules_rels_templates_id_idx\` ON \`deadline_rules_rels\` (\`templates_id\`);`)
  await db.run(sql`CREATE INDEX \`deadline_rules_rels_request_forms_id_idx\` ON \`deadline_rules_rels\` (\`request_forms_id\`);`)
  await db.run(sql`CREATE INDEX \`deadline_rules_rels_deadline_rules_id_idx\` ON \`deadline_rules_rels\` (\`deadline_rules_id\`);`)
  await db.run(sql`CREATE TABLE \`_deadline_rules_v_version_who\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_deadline_rules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_deadline_rules_v_version_who_order_idx\` ON \`_deadline_rules_v_version_who\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_deadline_rules_v_version_who_parent_idx\` ON \`_deadline_rules_v_version_who\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_deadline_rules_v_version_months\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_deadline_rules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_deadline_rules_v_version_months_order_idx\` ON \`_deadline_rules_v_version_months\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_deadline_rules_v_version_months_parent_idx\` ON \`_deadline_rules_v_version_months\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_deadline_rules_v_version_request_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_deadline_rules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_deadline_rules_v_version_request_kinds_order_idx\` ON \`_deadline_rules_v_version_request_kinds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_deadline_rules_v_version_request_kinds_parent_idx\` ON \`_deadline_rules_v_version_request_kinds\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_deadline_rules_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_deadline_rules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_deadline_rules_v_version_sources_order_idx\` ON \`_deadline_rules_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_deadline_rules_v_version_sources_parent_id_idx\` ON \`_deadline_rules_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_deadline_rules_v_version_sources_source_idx\` ON \`_deadline_rules_v_version_sources\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`_deadline_rules_v_version_disagreements_statements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`says\` text,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	\`standing\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_deadline_rules_v_version_disagreements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_deadline_rules_v_version_disagreements_statements_order_idx\` ON \`_deadline_rules_v_version_disagreements_statements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_deadline_rules_v_version_disagreements_statements_parent_id_idx\` ON \`_deadline_rules_v_version_disagreements_statements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_deadline_rules_v_version_disagreements_statements_sourc_idx\` ON \`_deadline_rules_v_version_disagreements_statements\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`_deadline_rules_v_version_disagreements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`advice\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_deadline_rules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_deadline_rules_v_version_disagreements_order_idx\` ON \`_deadline_rules_v_version_disagreements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_deadline_rules_v_version_disagreements_parent_id_idx\` ON \`_deadline_rules_v_version_disagreements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_deadline_rules_v\` (
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
  await db.run(sql`CREATE INDEX \`_deadline_rules_v_parent_idx\` ON \`_deadline_rules_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_deadline_rules_v_version_version_slug_idx\` ON \`_deadline_rules_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_deadline_rules_v_version_version_updated_at_idx\` ON \`_deadline_rules_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_deadline_rules_v_version_version_created_at_idx\` ON \`_deadline_rules_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_deadline_rules_v_version_version__status_idx\` ON \`_deadline_rules_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_deadline_rules_v_created_at_idx\` ON \`_deadline_rules_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_deadline_rules_v_updated_at_idx\` ON \`_deadline_rules_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_deadline_rules_v_latest_idx\` ON \`_deadline_rules_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_deadline_rules_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_deadline_rules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_deadline_rules_v_texts_order_parent\` ON \`_deadline_rules_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_deadline_rules_v_rels\` (
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_deadline_rules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guidance_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`faqs_id\`) REFERENCES \`faqs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`templates_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`request_forms_id\`) REFERENCES \`request_forms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`deadline_rules_id\`) REFERENCES \`deadline_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_deadline_rules_v_rels_order_idx\` ON \`_deadline_rules_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_deadline_rules_v_rels_parent_idx\` ON \`_deadline_rules_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_deadline_rules_v_rels_path_idx\` ON \`_deadline_rules_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_deadline_rules_v_rels_guidance_id_idx\` ON \`_deadline_rules_v_rels\` (\`guidance_id\`);`)
  await db.run(sql`CREATE INDEX \`_deadline_rules_v_rels_faqs_id_idx\` ON \`_deadline_rules_v_rels\` (\`faqs_id\`);`)
  await db.run(sql`CREATE INDEX \`_deadline_rules_v_rels_services_id_idx\` ON \`_deadline_rules_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_deadline_rules_v_rels_events_id_idx\` ON \`_deadline_rules_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_deadline_rules_v_rels_templates_id_idx\` ON \`_deadline_rules_v_rels\` (\`templates_id\`);`)
  await db.run(sql`CREATE INDEX \`_deadline_rules_v_rels_request_forms_id_idx\` ON \`_deadline_rules_v_rels\` (\`request_forms_id\`);`)
  await db.run(sql`CREATE INDEX \`_deadline_rules_v_rels_deadline_rules_id_idx\` ON \`_deadline_rules_v_rels\` (\`deadline_rules_id\`);`)
  await db.run(sql`CREATE TABLE \`calendars_days\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`from\` text,
  	\`until\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`calendars\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`calendars_days_order_idx\` ON \`calendars_days\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`calendars_days_parent_id_idx\` ON \`calendars_days\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`calendars_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`calendars\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`calendars_sources_order_idx\` ON \`calendars_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`calendars_sources_parent_id_idx\` ON \`calendars_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`calendars_sources_source_idx\` ON \`calendars_sources\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`calendars\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`kind\` text,
  	\`certain_until\` text,
  	\`slug\` text,
  	\`review_owner\` text,
  	\`review_last_checked\` text,
  	\`review_next_due\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`calendars_slug_idx\` ON \`calendars\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`calendars_updated_at_idx\` ON \`calendars\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`calendars_created_at_idx\` ON \`calendars\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`calendars__status_idx\` ON \`calendars\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_calendars_v_version_days\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`from\` text,
  	\`until\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_calendars_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_calendars_v_version_days_order_idx\` ON \`_calendars_v_version_days\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_calendars_v_version_days_parent_id_idx\` ON \`_calendars_v_version_days\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_calendars_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_calendars_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_calendars_v_version_sources_order_idx\` ON \`_calendars_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_calendars_v_version_sources_parent_id_idx\` ON \`_calendars_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_calendars_v_version_sources_source_idx\` ON \`_calendars_v_version_sources\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`_calendars_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_kind\` text,
  	\`version_certain_until\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`calendars\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_calendars_v_parent_idx\` ON \`_calendars_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_calendars_v_version_version_slug_idx\` ON \`_calendars_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_calendars_v_version_version_updated_at_idx\` ON \`_calendars_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_calendars_v_version_version_created_at_idx\` ON \`_calendars_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_calendars_v_version_version__status_idx\` ON \`_calendars_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_calendars_v_created_at_idx\` ON \`_calendars_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_calendars_v_updated_at_idx\` ON \`_calendars_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_calendars_v_latest_idx\` ON \`_calendars_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`request_forms_sections_fields\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`label\` text,
  	\`kind\` text,
  	\`hint\` text,
  	\`other_allowed\` integer DEFAULT false,
  	\`word_limit\` numeric,
  	\`required\` integer DEFAULT false,
  	\`condition\` text,
  	\`hidden_from_is_school\` integer DEFAULT false,
  	\`hidden_from_is_community\` integer DEFAULT false,
  	\`hidden_from_is_kcc\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`request_forms_sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`request_forms_sections_fields_order_idx\` ON \`request_forms_sections_fields\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`request_forms_sections_fields_parent_id_idx\` ON \`request_forms_sections_fields\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`request_forms_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`title\` text,
  	\`party\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`request_forms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`request_forms_sections_order_idx\` ON \`request_forms_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`request_forms_sections_parent_id_idx\` ON \`request_forms_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`request_forms_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`what\` text,
  	\`where\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`request_forms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`request_forms_changes_order_idx\` ON \`request_forms_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`request_forms_changes_parent_id_idx\` ON \`request_forms_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`request_forms_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`request_forms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`request_forms_sources_order_idx\` ON \`request_forms_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`request_forms_sources_parent_id_idx\` ON \`request_forms_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`request_forms_sources_source_idx\` ON \`request_forms_sources\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`request_forms\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`version\` text,
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
  await db.run(sql`CREATE UNIQUE INDEX \`request_forms_slug_idx\` ON \`request_forms\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`request_forms_updated_at_idx\` ON \`request_forms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`request_forms_created_at_idx\` ON \`request_forms\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`request_forms__status_idx\` ON \`request_forms\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`request_forms_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`request_forms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`request_forms_texts_order_parent\` ON \`request_forms_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`request_forms_rels\` (
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
  await db.run(sql`CREATE TABLE \`_request_forms_v_version_sections_fields\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`label\` text,
  	\`kind\` text,
  	\`hint\` text,
  	\`other_allowed\` integer DEFAULT false,
  	\`word_limit\` numeric,
  	\`required\` integer DEFAULT false,
  	\`condition\` text,
  	\`hidden_from_is_school\` integer DEFAULT false,
  	\`hidden_from_is_community\` integer DEFAULT false,
  	\`hidden_from_is_kcc\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_request_forms_v_version_sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_request_forms_v_version_sections_fields_order_idx\` ON \`_request_forms_v_version_sections_fields\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_request_forms_v_version_sections_fields_parent_id_idx\` ON \`_request_forms_v_version_sections_fields\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_request_forms_v_version_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`title\` text,
  	\`party\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_request_forms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_request_forms_v_version_sections_order_idx\` ON \`_request_forms_v_version_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_request_forms_v_version_sections_parent_id_idx\` ON \`_request_forms_v_version_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_request_forms_v_version_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`what\` text,
  	\`where\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_request_forms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_request_forms_v_version_changes_order_idx\` ON \`_request_forms_v_version_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_request_forms_v_version_changes_parent_id_idx\` ON \`_request_forms_v_version_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_request_forms_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_request_forms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_request_forms_v_version_sources_order_idx\` ON \`_request_forms_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_request_forms_v_version_sources_parent_id_idx\` ON \`_request_forms_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_request_forms_v_version_sources_source_idx\` ON \`_request_forms_v_version_sources\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`_request_forms_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_version\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`request_forms\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_request_forms_v_parent_idx\` ON \`_request_forms_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_request_forms_v_version_version_slug_idx\` ON \`_request_forms_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_request_forms_v_version_version_updated_at_idx\` ON \`_request_forms_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_request_forms_v_version_version_created_at_idx\` ON \`_request_forms_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_request_forms_v_version_version__status_idx\` ON \`_request_forms_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_request_forms_v_created_at_idx\` ON \`_request_forms_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_request_forms_v_updated_at_idx\` ON \`_request_forms_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_request_forms_v_latest_idx\` ON \`_request_forms_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_request_forms_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_request_forms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_request_forms_v_texts_order_parent\` ON \`_request_forms_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_request_forms_v_rels\` (
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
  await db.run(sql`CREATE TABLE \`sources\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`kind\` text,
  	\`date\` text,
  	\`date_note\` text,
  	\`governs\` integer DEFAULT false,
  	\`website\` text,
  	\`summary\` text,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sources_slug_idx\` ON \`sources\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`sources_updated_at_idx\` ON \`sources\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sources_created_at_idx\` ON \`sources\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`sources__status_idx\` ON \`sources\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_sources_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_kind\` text,
  	\`version_date\` text,
  	\`version_date_note\` text,
  	\`version_governs\` integer DEFAULT false,
  	\`version_website\` text,
  	\`version_summary\` text,
  	\`version_slug\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_sources_v_parent_idx\` ON \`_sources_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_slug_idx\` ON \`_sources_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_updated_at_idx\` ON \`_sources_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_created_at_idx\` ON \`_sources_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version__status_idx\` ON \`_sources_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_created_at_idx\` ON \`_sources_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_updated_at_idx\` ON \`_sources_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_latest_idx\` ON \`_sources_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`topics\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`order\` numeric,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_slug_idx\` ON \`topics\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`topics__status_idx\` ON \`topics\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`topics_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_texts_order_parent\` ON \`topics_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_order\` numeric,
  	\`version_slug\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_topics_v_parent_idx\` ON \`_topics_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_slug_idx\` ON \`_topics_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_updated_at_idx\` ON \`_topics_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_created_at_idx\` ON \`_topics_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version__status_idx\` ON \`_topics_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_created_at_idx\` ON \`_topics_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_updated_at_idx\` ON \`_topics_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_latest_idx\` ON \`_topics_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_topics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_topics_v_texts_order_parent\` ON \`_topics_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`redirects\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`to\` text,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`redirects_slug_idx\` ON \`redirects\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`redirects_updated_at_idx\` ON \`redirects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`redirects_created_at_idx\` ON \`redirects\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`redirects__status_idx\` ON \`redirects\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_redirects_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_to\` text,
  	\`version_slug\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_redirects_v_parent_idx\` ON \`_redirects_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_redirects_v_version_version_slug_idx\` ON \`_redirects_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_redirects_v_version_version_updated_at_idx\` ON \`_redirects_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_redirects_v_version_version_created_at_idx\` ON \`_redirects_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_redirects_v_version_version__status_idx\` ON \`_redirects_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_redirects_v_created_at_idx\` ON \`_redirects_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_redirects_v_updated_at_idx\` ON \`_redirects_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_redirects_v_latest_idx\` ON \`_redirects_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`publish_requests\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`reason\` text NOT NULL,
  	\`address\` text,
  	\`by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`publish_requests_updated_at_idx\` ON \`publish_requests\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`publish_requests_created_at_idx\` ON \`publish_requests\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`publications_problems\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`document\` text,
  	\`title\` text,
  	\`field\` text,
  	\`message\` text,
  	\`link\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_problems_order_idx\` ON \`publications_problems\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`publications_problems_parent_id_idx\` ON \`publications_problems\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`publications\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`state\` text NOT NULL,
  	\`release\` text,
  	\`started_at\` text,
  	\`live_at\` text,
  	\`full_text_at\` text,
  	\`pages\` numeric,
  	\`changed\` numeric,
  	\`removed\` numeric,
  	\`message\` text,
  	\`warnings\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_state_idx\` ON \`publications\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`publications_release_idx\` ON \`publications\` (\`release\`);`)
  await db.run(sql`CREATE INDEX \`publications_started_at_idx\` ON \`publications\` (\`started_at\`);`)
  await db.run(sql`CREATE INDEX \`publications_updated_at_idx\` ON \`publications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`publications_created_at_idx\` ON \`publications\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`leases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`holder\` text NOT NULL,
  	\`expires\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`leases_name_idx\` ON \`leases\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`leases_updated_at_idx\` ON \`leases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`leases_created_at_idx\` ON \`leases\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`markers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`value\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`markers_name_idx\` ON \`markers\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`markers_updated_at_idx\` ON \`markers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`markers_created_at_idx\` ON \`markers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`role\` text DEFAULT 'viewer' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
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
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`faqs_sources\`;`)
  await db.run(sql`DROP TABLE \`faqs_disagreements_statements\`;`)
  await db.run(sql`DROP TABLE \`faqs_disagreements\`;`)
  await db.run(sql`DROP TABLE \`faqs_audience\`;`)
  await db.run(sql`DROP TABLE \`faqs\`;`)
  await db.run(sql`DROP TABLE \`faqs_texts\`;`)
  await db.run(sql`DROP TABLE \`faqs_rels\`;`)
  await db.run(sql`DROP TABLE \`_faqs_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_faqs_v_version_disagreements_statements\`;`)
  await db.run(sql`DROP TABLE \`_faqs_v_version_disagreements\`;`)
  await db.run(sql`DROP TABLE \`_faqs_v_version_audience\`;`)
  await db.run(sql`DROP TABLE \`_faqs_v\`;`)
  await db.run(sql`DROP TABLE \`_faqs_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_faqs_v_rels\`;`)
  await db.run(sql`DROP TABLE \`guidance_sources\`;`)
  await db.run(sql`DROP TABLE \`guidance_disagreements_statements\`;`)
  await db.run(sql`DROP TABLE \`guidance_disagreements\`;`)
  await db.run(sql`DROP TABLE \`guidance_audience\`;`)
  await db.run(sql`DROP TABLE \`guidance\`;`)
  await db.run(sql`DROP TABLE \`guidance_texts\`;`)
  await db.run(sql`DROP TABLE \`guidance_rels\`;`)
  await db.run(sql`DROP TABLE \`_guidance_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_guidance_v_version_disagreements_statements\`;`)
  await db.run(sql`DROP TABLE \`_guidance_v_version_disagreements\`;`)
  await db.run(sql`DROP TABLE \`_guidance_v_version_audience\`;`)
  await db.run(sql`DROP TABLE \`_guidance_v\`;`)
  await db.run(sql`DROP TABLE \`_guidance_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_guidance_v_rels\`;`)
  await db.run(sql`DROP TABLE \`case_studies_sources\`;`)
  await db.run(sql`DROP TABLE \`case_studies_disagreements_statements\`;`)
  await db.run(sql`DROP TABLE \`case_studies_disagreements\`;`)
  await db.run(sql`DROP TABLE \`case_studies_audience\`;`)
  await db.run(sql`DROP TABLE \`case_studies\`;`)
  await db.run(sql`DROP TABLE \`case_studies_texts\`;`)
  await db.run(sql`DROP TABLE \`case_studies_rels\`;`)
  await db.run(sql`DROP TABLE \`_case_studies_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_case_studies_v_version_disagreements_statements\`;`)
  await db.run(sql`DROP TABLE \`_case_studies_v_version_disagreements\`;`)
  await db.run(sql`DROP TABLE \`_case_studies_v_version_audience\`;`)
  await db.run(sql`DROP TABLE \`_case_studies_v\`;`)
  await db.run(sql`DROP TABLE \`_case_studies_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_case_studies_v_rels\`;`)
  await db.run(sql`DROP TABLE \`glossary_sources\`;`)
  await db.run(sql`DROP TABLE \`glossary_audience\`;`)
  await db.run(sql`DROP TABLE \`glossary\`;`)
  await db.run(sql`DROP TABLE \`glossary_texts\`;`)
  await db.run(sql`DROP TABLE \`glossary_rels\`;`)
  await db.run(sql`DROP TABLE \`_glossary_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_glossary_v_version_audience\`;`)
  await db.run(sql`DROP TABLE \`_glossary_v\`;`)
  await db.run(sql`DROP TABLE \`_glossary_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_glossary_v_rels\`;`)
  await db.run(sql`DROP TABLE \`events_sources\`;`)
  await db.run(sql`DROP TABLE \`events_disagreements_statements\`;`)
  await db.run(sql`DROP TABLE \`events_disagreements\`;`)
  await db.run(sql`DROP TABLE \`events_audience\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`DROP TABLE \`events_texts\`;`)
  await db.run(sql`DROP TABLE \`events_rels\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_disagreements_statements\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_disagreements\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_audience\`;`)
  await db.run(sql`DROP TABLE \`_events_v\`;`)
  await db.run(sql`DROP TABLE \`_events_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_events_v_rels\`;`)
  await db.run(sql`DROP TABLE \`templates_sections\`;`)
  await db.run(sql`DROP TABLE \`templates_sources\`;`)
  await db.run(sql`DROP TABLE \`templates_disagreements_statements\`;`)
  await db.run(sql`DROP TABLE \`templates_disagreements\`;`)
  await db.run(sql`DROP TABLE \`templates_audience\`;`)
  await db.run(sql`DROP TABLE \`templates\`;`)
  await db.run(sql`DROP TABLE \`templates_texts\`;`)
  await db.run(sql`DROP TABLE \`templates_rels\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_version_sections\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_version_disagreements_statements\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_version_disagreements\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_version_audience\`;`)
  await db.run(sql`DROP TABLE \`_templates_v\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_rels\`;`)
  await db.run(sql`DROP TABLE \`announcements_sources\`;`)
  await db.run(sql`DROP TABLE \`announcements_disagreements_statements\`;`)
  await db.run(sql`DROP TABLE \`announcements_disagreements\`;`)
  await db.run(sql`DROP TABLE \`announcements_audience\`;`)
  await db.run(sql`DROP TABLE \`announcements\`;`)
  await db.run(sql`DROP TABLE \`announcements_texts\`;`)
  await db.run(sql`DROP TABLE \`announcements_rels\`;`)
  await db.run(sql`DROP TABLE \`_announcements_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_announcements_v_version_disagreements_statements\`;`)
  await db.run(sql`DROP TABLE \`_announcements_v_version_disagreements\`;`)
  await db.run(sql`DROP TABLE \`_announcements_v_version_audience\`;`)
  await db.run(sql`DROP TABLE \`_announcements_v\`;`)
  await db.run(sql`DROP TABLE \`_announcements_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_announcements_v_rels\`;`)
  await db.run(sql`DROP TABLE \`areas_sources\`;`)
  await db.run(sql`DROP TABLE \`areas\`;`)
  await db.run(sql`DROP TABLE \`_areas_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_areas_v\`;`)
  await db.run(sql`DROP TABLE \`communities_sources\`;`)
  await db.run(sql`DROP TABLE \`communities\`;`)
  await db.run(sql`DROP TABLE \`communities_rels\`;`)
  await db.run(sql`DROP TABLE \`_communities_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_communities_v\`;`)
  await db.run(sql`DROP TABLE \`_communities_v_rels\`;`)
  await db.run(sql`DROP TABLE \`schools_sources\`;`)
  await db.run(sql`DROP TABLE \`schools\`;`)
  await db.run(sql`DROP TABLE \`schools_rels\`;`)
  await db.run(sql`DROP TABLE \`_schools_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_schools_v\`;`)
  await db.run(sql`DROP TABLE \`_schools_v_rels\`;`)
  await db.run(sql`DROP TABLE \`services_gaps\`;`)
  await db.run(sql`DROP TABLE \`services_sources\`;`)
  await db.run(sql`DROP TABLE \`services_disagreements_statements\`;`)
  await db.run(sql`DROP TABLE \`services_disagreements\`;`)
  await db.run(sql`DROP TABLE \`services_audience\`;`)
  await db.run(sql`DROP TABLE \`services\`;`)
  await db.run(sql`DROP TABLE \`services_texts\`;`)
  await db.run(sql`DROP TABLE \`services_rels\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_gaps\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_disagreements_statements\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_disagreements\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_audience\`;`)
  await db.run(sql`DROP TABLE \`_services_v\`;`)
  await db.run(sql`DROP TABLE \`_services_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_services_v_rels\`;`)
  await db.run(sql`DROP TABLE \`practitioners_sources\`;`)
  await db.run(sql`DROP TABLE \`practitioners\`;`)
  await db.run(sql`DROP TABLE \`practitioners_rels\`;`)
  await db.run(sql`DROP TABLE \`_practitioners_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_practitioners_v\`;`)
  await db.run(sql`DROP TABLE \`_practitioners_v_rels\`;`)
  await db.run(sql`DROP TABLE \`meetings_sources\`;`)
  await db.run(sql`DROP TABLE \`meetings\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v\`;`)
  await db.run(sql`DROP TABLE \`deadline_rules_who\`;`)
  await db.run(sql`DROP TABLE \`deadline_rules_months\`;`)
  await db.run(sql`DROP TABLE \`deadline_rules_request_kinds\`;`)
  await db.run(sql`DROP TABLE \`deadline_rules_sources\`;`)
  await db.run(sql`DROP TABLE \`deadline_rules_disagreements_statements\`;`)
  await db.run(sql`DROP TABLE \`deadline_rules_disagreements\`;`)
  await db.run(sql`DROP TABLE \`deadline_rules\`;`)
  await db.run(sql`DROP TABLE \`deadline_rules_texts\`;`)
  await db.run(sql`DROP TABLE \`deadline_rules_rels\`;`)
  await db.run(sql`DROP TABLE \`_deadline_rules_v_version_who\`;`)
  await db.run(sql`DROP TABLE \`_deadline_rules_v_version_months\`;`)
  await db.run(sql`DROP TABLE \`_deadline_rules_v_version_request_kinds\`;`)
  await db.run(sql`DROP TABLE \`_deadline_rules_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_deadline_rules_v_version_disagreements_statements\`;`)
  await db.run(sql`DROP TABLE \`_deadline_rules_v_version_disagreements\`;`)
  await db.run(sql`DROP TABLE \`_deadline_rules_v\`;`)
  await db.run(sql`DROP TABLE \`_deadline_rules_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_deadline_rules_v_rels\`;`)
  await db.run(sql`DROP TABLE \`calendars_days\`;`)
  await db.run(sql`DROP TABLE \`calendars_sources\`;`)
  await db.run(sql`DROP TABLE \`calendars\`;`)
  await db.run(sql`DROP TABLE \`_calendars_v_version_days\`;`)
  await db.run(sql`DROP TABLE \`_calendars_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_calendars_v\`;`)
  await db.run(sql`DROP TABLE \`request_forms_sections_fields\`;`)
  await db.run(sql`DROP TABLE \`request_forms_sections\`;`)
  await db.run(sql`DROP TABLE \`request_forms_changes\`;`)
  await db.run(sql`DROP TABLE \`request_forms_sources\`;`)
  await db.run(sql`DROP TABLE \`request_forms\`;`)
  await db.run(sql`DROP TABLE \`request_forms_texts\`;`)
  await db.run(sql`DROP TABLE \`request_forms_rels\`;`)
  await db.run(sql`DROP TABLE \`_request_forms_v_version_sections_fields\`;`)
  await db.run(sql`DROP TABLE \`_request_forms_v_version_sections\`;`)
  await db.run(sql`DROP TABLE \`_request_forms_v_version_changes\`;`)
  await db.run(sql`DROP TABLE \`_request_forms_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_request_forms_v\`;`)
  await db.run(sql`DROP TABLE \`_request_forms_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_request_forms_v_rels\`;`)
  await db.run(sql`DROP TABLE \`sources\`;`)
  await db.run(sql`DROP TABLE \`_sources_v\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`DROP TABLE \`topics_texts\`;`)
  await db.run(sql`DROP TABLE \`_topics_v\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_texts\`;`)
  await db.run(sql`DROP TABLE \`redirects\`;`)
  await db.run(sql`DROP TABLE \`_redirects_v\`;`)
  await db.run(sql`DROP TABLE \`publish_requests\`;`)
  await db.run(sql`DROP TABLE \`publications_problems\`;`)
  await db.run(sql`DROP TABLE \`publications\`;`)
  await db.run(sql`DROP TABLE \`leases\`;`)
  await db.run(sql`DROP TABLE \`markers\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}

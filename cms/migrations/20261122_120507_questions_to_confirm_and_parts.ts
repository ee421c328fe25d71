import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`faqs_to_confirm\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`what\` text,
  	\`ask_whom\` text,
  	\`last_heard\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`faqs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`faqs_to_confirm_order_idx\` ON \`faqs_to_confirm\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`faqs_to_confirm_parent_id_idx\` ON \`faqs_to_confirm\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_faqs_v_version_to_confirm\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`what\` text,
  	\`ask_whom\` text,
  	\`last_heard\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_faqs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_faqs_v_version_to_confirm_order_idx\` ON \`_faqs_v_version_to_confirm\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_faqs_v_version_to_confirm_parent_id_idx\` ON \`_faqs_v_version_to_confirm\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guidance_to_confirm\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`what\` text,
  	\`ask_whom\` text,
  	\`last_heard\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guidance\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guidance_to_confirm_order_idx\` ON \`guidance_to_confirm\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`guidance_to_confirm_parent_id_idx\` ON \`guidance_to_confirm\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guidance_v_version_to_confirm\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`what\` text,
  	\`ask_whom\` text,
  	\`last_heard\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guidance_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guidance_v_version_to_confirm_order_idx\` ON \`_guidance_v_version_to_confirm\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_guidance_v_version_to_confirm_parent_id_idx\` ON \`_guidance_v_version_to_confirm\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`case_studies_to_confirm\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`what\` text,
  	\`ask_whom\` text,
  	\`last_heard\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`case_studies_to_confirm_order_idx\` ON \`case_studies_to_confirm\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_to_confirm_parent_id_idx\` ON \`case_studies_to_confirm\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_case_studies_v_version_to_confirm\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`what\` text,
  	\`ask_whom\` text,
  	\`last_heard\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_case_studies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_to_confirm_order_idx\` ON \`_case_studies_v_version_to_confirm\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_to_confirm_parent_id_idx\` ON \`_case_studies_v_version_to_confirm\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`glossary_to_confirm\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`what\` text,
  	\`ask_whom\` text,
  	\`last_heard\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`glossary_to_confirm_order_idx\` ON \`glossary_to_confirm\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`glossary_to_confirm_parent_id_idx\` ON \`glossary_to_confirm\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`glossary_disagreements_statements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`says\` text,
  	\`source_id\` text(36),
  	\`pointer\` text,
  	\`date\` text,
  	\`standing\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`glossary_disagreements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`glossary_disagreements_statements_order_idx\` ON \`glossary_disagreements_statements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`glossary_disagreements_statements_parent_id_idx\` ON \`glossary_disagreements_statements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`glossary_disagreements_statements_source_idx\` ON \`glossary_disagreements_statements\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`glossary_disagreements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`advice\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`glossary_disagreements_order_idx\` ON \`glossary_disagreements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`glossary_disagreements_parent_id_idx\` ON \`glossary_disagreements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_glossary_v_version_to_confirm\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`what\` text,
  	\`ask_whom\` text,
  	\`last_heard\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_glossary_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_to_confirm_order_idx\` ON \`_glossary_v_version_to_confirm\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_to_confirm_parent_id_idx\` ON \`_glossary_v_version_to_confirm\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_glossary_v_version_disagreements_statements\` (
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
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_glossary_v_version_disagreements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_disagreements_statements_order_idx\` ON \`_glossary_v_version_disagreements_statements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_disagreements_statements_parent_id_idx\` ON \`_glossary_v_version_disagreements_statements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_disagreements_statements_source_idx\` ON \`_glossary_v_version_disagreements_statements\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`_glossary_v_version_disagreements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`about\` text,
  	\`advice\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_glossary_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_disagreements_order_idx\` ON \`_glossary_v_version_disagreements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_v_version_disagreements_parent_id_idx\` ON \`_glossary_v_version_disagreements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_to_confirm\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`what\` text,
  	\`ask_whom\` text,
  	\`last_heard\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_to_confirm_order_idx\` ON \`events_to_confirm\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_to_confirm_parent_id_idx\` ON \`events_to_confirm\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_to_confirm\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`what\` text,
  	\`ask_whom\` text,
  	\`last_heard\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_to_confirm_order_idx\` ON \`_events_v_version_to_confirm\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_to_confirm_parent_id_idx\` ON \`_events_v_version_to_confirm\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`templates_to_confirm\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`what\` text,
  	\`ask_whom\` text,
  	\`last_heard\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`templates_to_confirm_order_idx\` ON \`templates_to_confirm\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`templates_to_confirm_parent_id_idx\` ON \`templates_to_confirm\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_templates_v_version_to_confirm\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`what\` text,
  	\`ask_whom\` text,
  	\`last_heard\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_templates_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_templates_v_version_to_confirm_order_idx\` ON \`_templates_v_version_to_confirm\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_templates_v_version_to_confirm_parent_id_idx\` ON \`_templates_v_version_to_confirm\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`announcements_to_confirm\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`what\` text,
  	\`ask_whom\` text,
  	\`last_heard\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`announcements_to_confirm_order_idx\` ON \`announcements_to_confirm\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`announcements_to_confirm_parent_id_idx\` ON \`announcements_to_confirm\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_announcements_v_version_to_confirm\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`what\` text,
  	\`ask_whom\` text,
  	\`last_heard\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_announcements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_to_confirm_order_idx\` ON \`_announcements_v_version_to_confirm\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_to_confirm_parent_id_idx\` ON \`_announcements_v_version_to_confirm\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_to_confirm\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`what\` text,
  	\`ask_whom\` text,
  	\`last_heard\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_to_confirm_order_idx\` ON \`services_to_confirm\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_to_confirm_parent_id_idx\` ON \`services_to_confirm\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_to_confirm\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`what\` text,
  	\`ask_whom\` text,
  	\`last_heard\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_to_confirm_order_idx\` ON \`_services_v_version_to_confirm\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_to_confirm_parent_id_idx\` ON \`_services_v_version_to_confirm\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`deadline_rules_to_confirm\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`what\` text,
  	\`ask_whom\` text,
  	\`last_heard\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`deadline_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`deadline_rules_to_confirm_order_idx\` ON \`deadline_rules_to_confirm\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`deadline_rules_to_confirm_parent_id_idx\` ON \`deadline_rules_to_confirm\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_deadline_rules_v_version_to_confirm\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`what\` text,
  	\`ask_whom\` text,
  	\`last_heard\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_deadline_rules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_deadline_rules_v_version_to_confirm_order_idx\` ON \`_deadline_rules_v_version_to_confirm\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_deadline_rules_v_version_to_confirm_parent_id_idx\` ON \`_deadline_rules_v_version_to_confirm\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sources_parts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`title\` text,
  	\`holds_nothing\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sources_parts_order_idx\` ON \`sources_parts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sources_parts_parent_id_idx\` ON \`sources_parts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sources_v_version_parts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`title\` text,
  	\`holds_nothing\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sources_v_version_parts_order_idx\` ON \`_sources_v_version_parts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_parts_parent_id_idx\` ON \`_sources_v_version_parts\` (\`_parent_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`faqs_to_confirm\`;`)
  await db.run(sql`DROP TABLE \`_faqs_v_version_to_confirm\`;`)
  await db.run(sql`DROP TABLE \`guidance_to_confirm\`;`)
  await db.run(sql`DROP TABLE \`_guidance_v_version_to_confirm\`;`)
  await db.run(sql`DROP TABLE \`case_studies_to_confirm\`;`)
  await db.run(sql`DROP TABLE \`_case_studies_v_version_to_confirm\`;`)
  await db.run(sql`DROP TABLE \`glossary_to_confirm\`;`)
  await db.run(sql`DROP TABLE \`glossary_disagreements_statements\`;`)
  await db.run(sql`DROP TABLE \`glossary_disagreements\`;`)
  await db.run(sql`DROP TABLE \`_glossary_v_version_to_confirm\`;`)
  await db.run(sql`DROP TABLE \`_glossary_v_version_disagreements_statements\`;`)
  await db.run(sql`DROP TABLE \`_glossary_v_version_disagreements\`;`)
  await db.run(sql`DROP TABLE \`events_to_confirm\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_to_confirm\`;`)
  await db.run(sql`DROP TABLE \`templates_to_confirm\`;`)
  await db.run(sql`DROP TABLE \`_templates_v_version_to_confirm\`;`)
  await db.run(sql`DROP TABLE \`announcements_to_confirm\`;`)
  await db.run(sql`DROP TABLE \`_announcements_v_version_to_confirm\`;`)
  await db.run(sql`DROP TABLE \`services_to_confirm\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_to_confirm\`;`)
  await db.run(sql`DROP TABLE \`deadline_rules_to_confirm\`;`)
  await db.run(sql`DROP TABLE \`_deadline_rules_v_version_to_confirm\`;`)
  await db.run(sql`DROP TABLE \`sources_parts\`;`)
  await db.run(sql`DROP TABLE \`_sources_v_version_parts\`;`)
}

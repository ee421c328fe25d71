import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`areas_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`areas_texts_order_parent\` ON \`areas_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_areas_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_areas_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_areas_v_texts_order_parent\` ON \`_areas_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`communities_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`communities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`communities_texts_order_parent\` ON \`communities_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_communities_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_communities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_communities_v_texts_order_parent\` ON \`_communities_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`schools_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`schools_texts_order_parent\` ON \`schools_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_schools_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_schools_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_schools_v_texts_order_parent\` ON \`_schools_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practitioners_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`practitioners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practitioners_texts_order_parent\` ON \`practitioners_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practitioners_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_practitioners_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practitioners_v_texts_order_parent\` ON \`_practitioners_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`meetings_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meetings_texts_order_parent\` ON \`meetings_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_meetings_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_meetings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_meetings_v_texts_order_parent\` ON \`_meetings_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`calendars_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`calendars\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`calendars_texts_order_parent\` ON \`calendars_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_calendars_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_calendars_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_calendars_v_texts_order_parent\` ON \`_calendars_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sources_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sources_texts_order_parent\` ON \`sources_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sources_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_sources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sources_v_texts_order_parent\` ON \`_sources_v_texts\` (\`order\`,\`parent_id\`);`)
  // Read by their document, as in texts_by_parent.
  await db.run(sql`CREATE INDEX \`areas_texts_parent_idx\` ON \`areas_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_areas_v_texts_parent_idx\` ON \`_areas_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`communities_texts_parent_idx\` ON \`communities_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_communities_v_texts_parent_idx\` ON \`_communities_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`schools_texts_parent_idx\` ON \`schools_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_schools_v_texts_parent_idx\` ON \`_schools_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`practitioners_texts_parent_idx\` ON \`practitioners_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_practitioners_v_texts_parent_idx\` ON \`_practitioners_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_texts_parent_idx\` ON \`meetings_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meetings_v_texts_parent_idx\` ON \`_meetings_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`calendars_texts_parent_idx\` ON \`calendars_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_calendars_v_texts_parent_idx\` ON \`_calendars_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sources_texts_parent_idx\` ON \`sources_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_texts_parent_idx\` ON \`_sources_v_texts\` (\`parent_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`areas_texts\`;`)
  await db.run(sql`DROP TABLE \`_areas_v_texts\`;`)
  await db.run(sql`DROP TABLE \`communities_texts\`;`)
  await db.run(sql`DROP TABLE \`_communities_v_texts\`;`)
  await db.run(sql`DROP TABLE \`schools_texts\`;`)
  await db.run(sql`DROP TABLE \`_schools_v_texts\`;`)
  await db.run(sql`DROP TABLE \`practitioners_texts\`;`)
  await db.run(sql`DROP TABLE \`_practitioners_v_texts\`;`)
  await db.run(sql`DROP TABLE \`meetings_texts\`;`)
  await db.run(sql`DROP TABLE \`_meetings_v_texts\`;`)
  await db.run(sql`DROP TABLE \`calendars_texts\`;`)
  await db.run(sql`DROP TABLE \`_calendars_v_texts\`;`)
  await db.run(sql`DROP TABLE \`sources_texts\`;`)
  await db.run(sql`DROP TABLE \`_sources_v_texts\`;`)
}

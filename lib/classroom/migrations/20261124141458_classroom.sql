CREATE TABLE "adjustments" (
	"class_id" text NOT NULL,
	"assignment_id" text NOT NULL,
	"student_id" text NOT NULL,
	"extra_minutes" integer DEFAULT 0 NOT NULL,
	"extra_attempts" integer DEFAULT 0 NOT NULL,
	"due_at" timestamp with time zone,
	"closes_at" timestamp with time zone,
	"glosses" boolean,
	"vowel_marks" boolean,
	"is_excused" boolean DEFAULT false NOT NULL,
	CONSTRAINT "adjustments_assignment_id_student_id_pk" PRIMARY KEY("assignment_id","student_id")
);
--> statement-breakpoint
CREATE TABLE "assignment_questions" (
	"assignment_id" text NOT NULL,
	"id" text NOT NULL,
	"position" integer NOT NULL,
	"points" double precision DEFAULT 1 NOT NULL,
	"status" text DEFAULT 'proposed' NOT NULL,
	"origin" text DEFAULT 'generated' NOT NULL,
	"question" jsonb NOT NULL,
	"dropped_options" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"rejected_because" text,
	CONSTRAINT "assignment_questions_assignment_id_id_pk" PRIMARY KEY("assignment_id","id")
);
--> statement-breakpoint
CREATE TABLE "assignment_recipients" (
	"class_id" text NOT NULL,
	"assignment_id" text NOT NULL,
	"group_id" text,
	"student_id" text,
	CONSTRAINT "group_or_student" CHECK (("assignment_recipients"."group_id" is null) <> ("assignment_recipients"."student_id" is null))
);
--> statement-breakpoint
CREATE TABLE "assignments" (
	"id" text PRIMARY KEY NOT NULL,
	"class_id" text NOT NULL,
	"text_id" text NOT NULL,
	"title" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"is_for_whole_class" boolean DEFAULT true NOT NULL,
	"settings" jsonb NOT NULL,
	"opens_at" timestamp with time zone,
	"due_at" timestamp with time zone,
	"closes_at" timestamp with time zone,
	"seed" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"opened_at" timestamp with time zone,
	CONSTRAINT "assignments_class_id_id_unique" UNIQUE("class_id","id"),
	CONSTRAINT "state" CHECK ("assignments"."state" in ('draft', 'open', 'closed', 'archived'))
);
--> statement-breakpoint
CREATE TABLE "attempt_entries" (
	"attempt_id" text NOT NULL,
	"id" text NOT NULL,
	"sequence" integer NOT NULL,
	"arrival" bigserial NOT NULL,
	"kind" text NOT NULL,
	"question_id" text,
	"value" jsonb NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"set_aside" text,
	CONSTRAINT "attempt_entries_attempt_id_id_pk" PRIMARY KEY("attempt_id","id")
);
--> statement-breakpoint
CREATE TABLE "attempts" (
	"id" text PRIMARY KEY NOT NULL,
	"assignment_id" text NOT NULL,
	"student_id" text NOT NULL,
	"number" integer NOT NULL,
	"question_ids" jsonb NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone,
	"submitted_at" timestamp with time zone,
	"counts_late" boolean DEFAULT false NOT NULL,
	CONSTRAINT "attempts_assignment_id_student_id_number_unique" UNIQUE("assignment_id","student_id","number")
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"id" text PRIMARY KEY NOT NULL,
	"class_id" text NOT NULL,
	"assignment_id" text,
	"teacher_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"action" text NOT NULL,
	"detail" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "classes" (
	"id" text PRIMARY KEY NOT NULL,
	"teacher_id" text NOT NULL,
	"name" text NOT NULL,
	"join_code" text NOT NULL,
	"takes_new_names" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "classes_join_code_unique" UNIQUE("join_code")
);
--> statement-breakpoint
CREATE TABLE "group_members" (
	"class_id" text NOT NULL,
	"group_id" text NOT NULL,
	"student_id" text NOT NULL,
	CONSTRAINT "group_members_group_id_student_id_pk" PRIMARY KEY("group_id","student_id")
);
--> statement-breakpoint
CREATE TABLE "groups" (
	"id" text PRIMARY KEY NOT NULL,
	"class_id" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "groups_class_id_name_unique" UNIQUE("class_id","name"),
	CONSTRAINT "groups_class_id_id_unique" UNIQUE("class_id","id")
);
--> statement-breakpoint
CREATE TABLE "installation" (
	"key" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"count" integer NOT NULL,
	"last_request" bigint NOT NULL,
	CONSTRAINT "rate_limits_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "student_sessions" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"student_id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "students" (
	"id" text PRIMARY KEY NOT NULL,
	"class_id" text NOT NULL,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	"pin_hash" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"joined_at" timestamp with time zone,
	CONSTRAINT "students_class_id_name_key_unique" UNIQUE("class_id","name_key"),
	CONSTRAINT "students_class_id_id_unique" UNIQUE("class_id","id")
);
--> statement-breakpoint
CREATE TABLE "teacher_accounts" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "teacher_sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"user_id" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "teacher_sessions_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "teachers" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "teachers_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "texts" (
	"id" text PRIMARY KEY NOT NULL,
	"teacher_id" text NOT NULL,
	"library_id" text,
	"title" text NOT NULL,
	"digest" text NOT NULL,
	"annotated" jsonb NOT NULL,
	"pool" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "texts_teacher_id_digest_unique" UNIQUE("teacher_id","digest")
);
--> statement-breakpoint
CREATE TABLE "throttles" (
	"key" text PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"window_ends_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "verifications" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "adjustments" ADD CONSTRAINT "adjustments_class_id_assignment_id_assignments_class_id_id_fk" FOREIGN KEY ("class_id","assignment_id") REFERENCES "public"."assignments"("class_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adjustments" ADD CONSTRAINT "adjustments_class_id_student_id_students_class_id_id_fk" FOREIGN KEY ("class_id","student_id") REFERENCES "public"."students"("class_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment_questions" ADD CONSTRAINT "assignment_questions_assignment_id_assignments_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."assignments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment_recipients" ADD CONSTRAINT "assignment_recipients_class_id_assignment_id_assignments_class_id_id_fk" FOREIGN KEY ("class_id","assignment_id") REFERENCES "public"."assignments"("class_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment_recipients" ADD CONSTRAINT "assignment_recipients_class_id_group_id_groups_class_id_id_fk" FOREIGN KEY ("class_id","group_id") REFERENCES "public"."groups"("class_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment_recipients" ADD CONSTRAINT "assignment_recipients_class_id_student_id_students_class_id_id_fk" FOREIGN KEY ("class_id","student_id") REFERENCES "public"."students"("class_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_class_id_classes_id_fk" FOREIGN KEY ("class_id") REFERENCES "public"."classes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_text_id_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt_entries" ADD CONSTRAINT "attempt_entries_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_assignment_id_assignments_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."assignments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_student_id_students_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."students"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit" ADD CONSTRAINT "audit_class_id_classes_id_fk" FOREIGN KEY ("class_id") REFERENCES "public"."classes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit" ADD CONSTRAINT "audit_assignment_id_assignments_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."assignments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit" ADD CONSTRAINT "audit_teacher_id_teachers_id_fk" FOREIGN KEY ("teacher_id") REFERENCES "public"."teachers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "classes" ADD CONSTRAINT "classes_teacher_id_teachers_id_fk" FOREIGN KEY ("teacher_id") REFERENCES "public"."teachers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_members" ADD CONSTRAINT "group_members_class_id_group_id_groups_class_id_id_fk" FOREIGN KEY ("class_id","group_id") REFERENCES "public"."groups"("class_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_members" ADD CONSTRAINT "group_members_class_id_student_id_students_class_id_id_fk" FOREIGN KEY ("class_id","student_id") REFERENCES "public"."students"("class_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "groups" ADD CONSTRAINT "groups_class_id_classes_id_fk" FOREIGN KEY ("class_id") REFERENCES "public"."classes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "student_sessions" ADD CONSTRAINT "student_sessions_student_id_students_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."students"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "students" ADD CONSTRAINT "students_class_id_classes_id_fk" FOREIGN KEY ("class_id") REFERENCES "public"."classes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "teacher_accounts" ADD CONSTRAINT "teacher_accounts_user_id_teachers_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."teachers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "teacher_sessions" ADD CONSTRAINT "teacher_sessions_user_id_teachers_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."teachers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "texts" ADD CONSTRAINT "texts_teacher_id_teachers_id_fk" FOREIGN KEY ("teacher_id") REFERENCES "public"."teachers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "assignment_recipients_assignment_id_group_id_index" ON "assignment_recipients" USING btree ("assignment_id","group_id");--> statement-breakpoint
CREATE UNIQUE INDEX "assignment_recipients_assignment_id_student_id_index" ON "assignment_recipients" USING btree ("assignment_id","student_id");--> statement-breakpoint
CREATE INDEX "assignments_class_id_index" ON "assignments" USING btree ("class_id");--> statement-breakpoint
CREATE INDEX "attempts_student_id_index" ON "attempts" USING btree ("student_id");--> statement-breakpoint
CREATE INDEX "audit_class_id_at_index" ON "audit" USING btree ("class_id","at");--> statement-breakpoint
CREATE INDEX "classes_teacher_id_index" ON "classes" USING btree ("teacher_id");--> statement-breakpoint
CREATE INDEX "group_members_student_id_index" ON "group_members" USING btree ("student_id");--> statement-breakpoint
CREATE INDEX "student_sessions_student_id_index" ON "student_sessions" USING btree ("student_id");--> statement-breakpoint
CREATE INDEX "student_sessions_expires_at_index" ON "student_sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "teacher_accounts_user_id_index" ON "teacher_accounts" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "teacher_sessions_user_id_index" ON "teacher_sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verifications_identifier_index" ON "verifications" USING btree ("identifier");
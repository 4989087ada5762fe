-- People, and how they are connected to trusts. A person exists because somebody invited them.
create table person (
  id uuid primary key default gen_random_uuid(),
  name text not null check (length(trim(name)) between 1 and 200),
  email text not null check (email = lower(email) and email like '%_@_%'),
  job_title text not null default '',
  telephone text not null default '',
  invited_by uuid references person (id),
  invited_at timestamptz not null default now(),
  first_signed_in_at timestamptz,
  deactivated_at timestamptz,
  demonstration_role text
);
create unique index person_email on person (email);
create index person_name on person (name);

-- What a person does for the programme as a whole (their part in one review is review_member).
create table programme_role (
  person_id uuid not null references person (id),
  role text not null check (role in ('central_team', 'lead_reviewer', 'peer_reviewer')),
  since date not null default current_date,
  until date,
  primary key (person_id, role)
);

-- better-auth's tables, in its own shape (camel case), behind a role of their own.
create table auth."user" (
  id text primary key,
  name text not null,
  email text not null unique,
  "emailVerified" boolean not null default false,
  image text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create table auth.session (
  id text primary key,
  "expiresAt" timestamptz not null,
  token text not null unique,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now(),
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references auth."user" (id) on delete cascade
);
create index session_of_user on auth.session ("userId");
create table auth.account (
  id text primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references auth."user" (id) on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  password text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now(),
  unique ("providerId", "accountId")
);
create index account_user on auth.account ("userId");
create table auth.verification (
  id text primary key,
  identifier text not null,
  value text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index verification_identifier on auth.verification (identifier);
create table auth.passkey (
  id text primary key,
  name text,
  "publicKey" text not null,
  "userId" text not null references auth."user" (id) on delete cascade,
  "credentialID" text not null unique,
  counter int not null,
  "deviceType" text not null,
  "backedUp" boolean not null,
  transports text,
  "createdAt" timestamptz,
  aaguid text
);
create index passkey_user on auth.passkey ("userId");
create table auth.rate_limit (
  id text primary key,
  key text not null unique,
  count int not null,
  "lastRequest" bigint not null
);

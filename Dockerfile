# Not tried: no container could be built or run where this file was written. Build it once and look at it before you
# rely on it. README.md tells how to run Signpost without containers, which is tried.
#
# One image for all three processes: `npm run cms`, `npm run publisher`, `npm run site`. compose.yaml runs them together.

FROM node:24.21.0-bookworm-slim AS base
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1 ASTRO_TELEMETRY_DISABLED=1

# Everything, the tools of the build included. Optional packages stay: they hold the compiled parts of others.
FROM base AS build
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
# No database and no secret is needed here. Reading the settings makes a throw-away key in this stage's ./data, which
# no later stage copies.
RUN npm run build:site && npm run build:cms

# Only what runs in production.
FROM base AS packages
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund

FROM base AS signpost
ENV NODE_ENV=production HOST=0.0.0.0 DATA_DIR=/data
COPY --from=packages /app/node_modules ./node_modules
COPY package.json tsconfig.json ./
COPY content ./content
COPY cms ./cms
COPY scripts ./scripts
# Next keeps its cache beside what it built, so this part belongs to the user it runs as.
COPY --from=build --chown=node:node /app/.build ./.build
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000 4321
CMD ["npm", "run", "site"]

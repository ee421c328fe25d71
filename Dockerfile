# Not tried: no container could be built or run where this file was written. Build it once and look at it before you
# rely on it. README.md tells how to run Signpost without containers, which is tried.
#
# One image for all three processes: `npm run cms`, `npm run publisher`, `npm run site`. compose.yaml runs them together.

FROM node:24.21.0-bookworm-slim
ENV NEXT_TELEMETRY_DISABLED=1 ASTRO_TELEMETRY_DISABLED=1
RUN mkdir /app /data && chown node:node /app /data
USER node
WORKDIR /app

# Optional packages stay: they hold the compiled parts of others.
COPY --chown=node:node package.json package-lock.json ./
RUN npm ci --no-audit --no-fund

# The image is compiled from the very files it holds, so that no process finds anything to compile when it starts.
# No database and no secret is needed for it; the key that reading the settings makes stays in /tmp and is removed.
COPY --chown=node:node . .
RUN DATA_DIR=/tmp/compile npm run compile && rm -rf /tmp/compile

ENV NODE_ENV=production HOST=0.0.0.0 DATA_DIR=/data
VOLUME /data
EXPOSE 3000 4321
CMD ["npm", "run", "site"]

# Variorum in a container. Built and run by `docker compose up`; docs/operations.md says how to run it otherwise.
FROM node:22-slim AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
COPY prisma ./prisma
COPY prisma.config.ts ./
# Installing writes the client of the database, of its schema.
RUN npm ci --omit=dev
COPY . .
RUN npm run build && node docker/keep-what-runs.mjs && rm -rf tests bench docs findings .next/cache

FROM node:22-slim
# "node" is a user of the picture, without rights; the folder of the data is the only one it may write to.
RUN mkdir /data && chown node:node /data
WORKDIR /app
COPY --from=build /app ./
USER node
ENV NODE_ENV=production \
    NEXT_TELEMETRY_DISABLED=1 \
    VARIORUM_BUILT=1 \
    VARIORUM_DATA=/data \
    VARIORUM_LOG=json
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://localhost:3000/livez').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Node is told to stop itself, and no shell stands between.
STOPSIGNAL SIGTERM
CMD ["node", "cli/variorum.mjs", "start"]

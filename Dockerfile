# One image for site, workers and commands. Nothing but npm packages is fetched while it is built.
FROM node:24-bookworm-slim
WORKDIR /app
RUN chown node:node /app && mkdir /data && chown node:node /data
USER node
COPY --chown=node:node . .
# The same installer as npm start; the help text is only the cheapest command.
RUN node scripts/boot.mjs tocsin --help > /dev/null
RUN cd apps/web && NODE_ENV=production node node_modules/next/dist/bin/next build
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 TOCSIN_DATA=/data
EXPOSE 3000
CMD ["node", "apps/web/src/serve/main.ts"]

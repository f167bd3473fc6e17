# Another base, such as one that knows a company's certificate authority: --build-arg NODE_IMAGE=…
ARG NODE_IMAGE=node:24-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The sources are not here yet, so neither is what the prepare script builds.
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM ${NODE_IMAGE}
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/cypher ./cypher
COPY --from=build /app/examples ./examples
# The user of the official Node image; the application writes nothing but what goes to the database.
# Uploads wait here until they are in.
RUN mkdir .ambit && chown node:node .ambit
USER node
EXPOSE 4000
CMD ["node", "dist/cli/main.js", "start"]

export * from './config/environment.js';
export * from './database/data-source.js';
export * from './database/group-commit.js';
export * from './database/sql.js';
export * from './database/transient-error.js';
export * from './logs/logger.js';
export * from './redis/broadcast.js';
export * from './redis/open-redis.js';

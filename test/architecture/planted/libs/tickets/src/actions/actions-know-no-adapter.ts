export { DataSource } from 'typeorm';
export { rows } from '../storage/ticket-rows.js';

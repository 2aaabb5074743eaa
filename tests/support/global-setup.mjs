import { prepareDatabases } from './run-databases.ts';

export default prepareDatabases;

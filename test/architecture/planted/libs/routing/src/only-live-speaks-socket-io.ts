export { Server } from 'socket.io';

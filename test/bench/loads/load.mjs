/** Runs a load with the options that the benchmark sends, and sends back what it found. */
export function load(work) {
  process.once('disconnect', () => process.exit(0));
  process.once('SIGTERM', () => process.exit(0));
  process.once('message', (options) => {
    work(options, (message) => process.send(typeof message === 'object' ? { ...message, cpuSeconds: usedCpu() } : message)).catch(
      (error) => {
        console.error(error);
        process.exit(1);
      },
    );
  });
}

const usedCpu = () => (process.cpuUsage().user + process.cpuUsage().system) / 1e6;

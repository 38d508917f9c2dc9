/** The whole diagram: a lib may import only libs on the lines above its own. */
exports.layers = [
  ['vocabulary'],
  ['kernel', 'contracts'],
  ['words'],
  ['platform'],
  ['messaging'],
  ['accounts', 'departments', 'citizens'],
  ['admission'],
  ['tickets', 'knowledge', 'lookups'],
  ['intake', 'calls', 'routing', 'replies', 'escalation', 'notifications', 'live', 'satisfaction', 'reporting', 'open-data', 'publication', 'privacy'],
];

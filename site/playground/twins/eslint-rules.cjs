// ESLint's own rules, of which the playground runs none.
module.exports = new Map();

// WordPress's packages lend each other private parts; what a stand-in never lent is nothing.
const lent = new WeakMap();
const nothing = require('blogpult-nothing');

module.exports = {
  __dangerousOptInToUnstableAPIsOnlyForCoreModules: () => ({
    lock: (holder, part) => void lent.set(holder, part),
    unlock: (holder) => lent.get(holder) ?? nothing,
  }),
  allowCoreModule() {},
  resetAllowedCoreModules() {},
  resetRegisteredPrivateApis() {},
};

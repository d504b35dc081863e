// Stands in for packages that draw WordPress's editor: something that can be called, made, walked
// and asked for anything, and is nothing. Saving a block never needs them.
const nothing = () => {
  const target = function () {
    return proxy;
  };
  const known = {
    [Symbol.toPrimitive]: () => '',
    [Symbol.iterator]: function* () {
      for (let count = 0; count < 8; count += 1) yield nothing();
    },
    __esModule: true,
    then: undefined,
  };
  const proxy = new Proxy(target, {
    get: (function_, key) => {
      if (key in known) return known[key];
      if (key === 'prototype') return function_.prototype;
      return typeof key === 'symbol' ? function_[key] : nothing();
    },
    apply: () => nothing(),
    construct: () => ({}),
  });
  return proxy;
};

module.exports = nothing();

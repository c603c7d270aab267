const { example } = /** @type {any} */ (window); // what preload.cjs puts there

const heading = document.createElement('h1');
heading.textContent = 'Example';
document.body.prepend(heading);
example.onNews((/** @type {string} */ text) => {
  heading.textContent = text;
});

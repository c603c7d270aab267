fetch('https://example.com/worker').catch(() => undefined); // the program cancels it

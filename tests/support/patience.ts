// databases and whole processes are started and stopped in these tests, on machines with two busy cores
jest.setTimeout(180_000);

// Run once by MongoDB's image, when the volume is new: a user for each program, with rights in its own database only.
for (const program of ['registration', 'programme', 'feedback', 'alumni', 'gateway']) {
  db.getSiblingDB(program).createUser({
    user: program,
    pwd: process.env[`${program.toUpperCase()}_STORE_PASSWORD`],
    roles: [{role: 'readWrite', db: program}],
  });
}

package dengwen.staff;

import dengwen.seal.Account;

/** What a browser needs to stretch a password. */
record SignInParameters(byte[] salt, Account.Kdf kdf) {}

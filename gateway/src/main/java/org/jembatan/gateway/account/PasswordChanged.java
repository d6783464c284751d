package org.jembatan.gateway.account;

/**
 * Somebody has chosen a password for this account: whoever has signed in with the old one has to do so again. Told inside
 * this process and once; what must hold after a crash too goes by {@link Account#isOpenTo}.
 */
public record PasswordChanged(String accountId) {}

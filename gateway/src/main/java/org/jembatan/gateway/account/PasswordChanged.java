package org.jembatan.gateway.account;

/**
 * Somebody has chosen a password for the account of this address. Told inside this process and once; what must hold after
 * a crash too goes by {@link Account#isOpenTo}.
 */
public record PasswordChanged(String email) {}

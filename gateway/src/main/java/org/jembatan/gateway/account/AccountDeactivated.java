package org.jembatan.gateway.account;

/**
 * An officer has closed this account. Told inside this process and once; what must hold after a crash too goes by
 * {@link Account#maySignIn()}.
 */
public record AccountDeactivated(String accountId) {}

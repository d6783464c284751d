package org.jembatan.gateway.account;

/** Where the links of letters lead; what they end with is a {@link LinkToken}. */
public final class AccountPaths {

    public static final String INVITATIONS = "/invitations";
    public static final String SIGN_UP = "/sign-up";
    public static final String PASSWORDS = "/passwords";

    private AccountPaths() {}
}

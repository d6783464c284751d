package org.jembatan.gateway.account;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import org.jembatan.gateway.identity.Role;

/** An address by which somebody signs in, and what they are to the programmes. */
@Document("accounts")
public class Account {

    /** Only an active account can sign in. */
    public enum State {
        /** An officer has invited the address; a letter leads to where a password is chosen. */
        INVITED,
        /** Somebody asked for an account with this address; a letter leads to where that is confirmed. */
        SIGNING_UP,
        ACTIVE,
        /** An officer has closed it. */
        DEACTIVATED
    }

    @Id
    private String id;

    @Version
    @SuppressWarnings("UnusedVariable") // for Spring Data, which refuses a save of what somebody else has changed
    private @Nullable Long version;

    @Indexed(unique = true)
    private String email;

    private State state;
    private Role role;
    private @Nullable String country;
    private @Nullable String personId;
    private @Nullable String passwordHash;

    Account(String id, String email, State state, Role role, @Nullable String country) {
        this.id = id;
        this.email = email;
        this.state = state;
        this.role = role;
        this.country = country;
    }

    /**
     * An account that can sign in at once, without any letter.
     *
     * @param passwordHash as the {@code PasswordEncoder} makes it
     * @param country ISO 3166-1 alpha-2
     */
    public static Account active(String id, String email, String passwordHash, Role role, @Nullable String country) {
        Account account = new Account(id, EmailAddress.normalised(email), State.ACTIVE, role, country);
        account.passwordHash = passwordHash;
        return account;
    }

    /** A random UUID, which stays whatever becomes of the address; the subject of tokens. */
    public String id() {
        return id;
    }

    /** In lower case. */
    public String email() {
        return email;
    }

    public State state() {
        return state;
    }

    public Role role() {
        return role;
    }

    /** ISO 3166-1 alpha-2; null where the role has none. */
    public @Nullable String country() {
        return country;
    }

    /** Who this is in registration, a UUID; null for all but participants, and until registration has said. */
    public @Nullable String personId() {
        return personId;
    }

    /** Null until a password has been chosen. */
    public @Nullable String passwordHash() {
        return passwordHash;
    }

    /** Whether the right password opens it. */
    public boolean maySignIn() {
        return state == State.ACTIVE && passwordHash != null;
    }
}

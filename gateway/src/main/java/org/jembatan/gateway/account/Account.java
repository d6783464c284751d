package org.jembatan.gateway.account;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import org.jembatan.gateway.account.Deed.What;
import org.jembatan.gateway.account.Letter.Kind;
import org.jembatan.gateway.account.Link.Purpose;
import org.jembatan.gateway.identity.Role;
import org.jembatan.gateway.page.Language;
import org.jembatan.gateway.problem.Refusal;

/**
 * An address by which somebody signs in, and what they are to the programmes. The letters that go to the address wait in
 * the account, so that what was done and the letter about it are one write. All times are system time.
 */
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

    private static final Duration UNCONFIRMED = Duration.ofDays(2);

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
    private @Nullable Instant goodFrom;
    private @Nullable Newcomer newcomer;

    @Indexed(sparse = true)
    private @Nullable Instant forgottenFrom;

    private Correspondence mail = new Correspondence();
    private CommandLog commands = new CommandLog();
    private List<Deed> deeds = new ArrayList<>();

    Account(String id, String email, State state, Role role, @Nullable String country) {
        this.id = id;
        this.email = EmailAddress.normalised(email);
        this.state = state;
        this.role = role;
        this.country = country;
    }

    /** An account that can sign in at once, without any letter, with a password as the {@code PasswordEncoder} hashes it. */
    public static Account active(String id, String email, String passwordHash, Role role, @Nullable String country) {
        Account account = new Account(id, email, State.ACTIVE, role, country);
        account.passwordHash = passwordHash;
        return account;
    }

    /** As {@link #active}, of a participant, whom registration has still to be asked for. */
    public static Account participating(String id, String email, String passwordHash, Newcomer who) {
        Account account = active(id, email, passwordHash, Role.PARTICIPANT, who.country());
        account.newcomer = who;
        return account;
    }

    /** An account for an address that nothing is known of; whoever asks for it says the rest later. */
    static Account signingUp(String id, String email) {
        return new Account(id, email, State.SIGNING_UP, Role.PARTICIPANT, null);
    }

    /** An account for an address that is about to be invited. */
    static Account toBeInvited(String id, String email, Role role, @Nullable String country) {
        return new Account(id, email, State.INVITED, role, country);
    }

    /**
     * Invites the address, or invites it again: a link that was sent before is void from now on.
     *
     * @param by whose invitation it is; null for the gateway's own
     * @throws Refusal when whoever has the address signs in already, or is kept from it
     */
    void invite(Role asRole, @Nullable String ofCountry, Language language, @Nullable String by, Instant now) {
        if (state == State.ACTIVE || state == State.DEACTIVATED) {
            throw Refusals.accountExists();
        }
        state = State.INVITED;
        forgottenFrom = null;
        role = asRole;
        country = ofCountry;
        mail.end();
        mail.write(Kind.INVITATION, language, now);
        note(What.INVITED, by, now);
    }

    /** Somebody says that the address is theirs and wants an account. The answer goes to the address, and only there. */
    void askToSignUp(Language language, Instant now) {
        if (!mail.allowsLetterAboutAccount(now)) {
            return;
        }
        Kind kind = switch (state) {
            case SIGNING_UP -> Kind.SIGN_UP;
            case ACTIVE -> Kind.ALREADY_SIGNED_UP;
            case INVITED, DEACTIVATED -> Kind.ASK_AN_OFFICER;
        };
        mail.write(kind, language, now);
        if (state == State.SIGNING_UP) {
            forgottenFrom = now.plus(UNCONFIRMED);
        }
        note(What.ASKED_FOR_ACCOUNT, null, now);
    }

    /** Somebody says that they have forgotten the password. Nothing comes of it where there is none to forget. */
    void askForNewPassword(Language language, Instant now) {
        if (state == State.ACTIVE && mail.allowsLetterAboutPassword(now)) {
            mail.write(Kind.NEW_PASSWORD, language, now);
            note(What.ASKED_FOR_NEW_PASSWORD, null, now);
        }
    }

    /**
     * What a link opens.
     *
     * @throws LinkFailed when it opens nothing, or nothing any more
     */
    Purpose openedBy(LinkToken token, Instant now) {
        return mail.openedBy(token, now);
    }

    /** Whoever followed the link chooses a password, and the link is used up. */
    void choosePassword(LinkToken token, String hash, Language language, Instant now) {
        boolean isNew = openedBy(token, now) == Purpose.NEW_PASSWORD;
        state = State.ACTIVE;
        forgottenFrom = null;
        passwordHash = hash;
        goodFrom = now;
        mail.end();
        if (isNew) {
            mail.write(Kind.PASSWORD_CHANGED, language, now);
        }
        note(What.PASSWORD_CHOSEN, null, now);
    }

    /** Whoever followed the link of a sign-up says who they are and chooses a password. */
    void confirm(LinkToken token, Newcomer who, String hash, Instant now) {
        choosePassword(token, hash, who.language(), now);
        newcomer = who;
        country = who.country();
        note(What.CONFIRMED, null, now);
    }

    /** Registration knows who this is. What was only kept to tell it is forgotten. */
    void isPerson(String id, String ofCountry) {
        personId = id;
        country = ofCountry;
        newcomer = null;
    }

    void deactivate(String by, Instant now) {
        if (state != State.DEACTIVATED) {
            state = State.DEACTIVATED;
            goodFrom = now;
            mail.end();
            note(What.DEACTIVATED, by, now);
        }
    }

    /** Opens it again because the command that closed it may not have; so the command counts as not carried out. */
    void putBack(CommandKey command, Instant now) {
        reactivate(null, now);
        commands.forget(command);
    }

    /** Opens a closed account again; one that never had a password has to be invited again. */
    void reactivate(@Nullable String by, Instant now) {
        if (state == State.DEACTIVATED) {
            state = passwordHash == null ? State.INVITED : State.ACTIVE;
            note(What.REACTIVATED, by, now);
        }
    }

    /** Takes the letter that is due; empty when there is none, or somebody else has it. */
    Optional<Outgoing> claimLetter(Instant now) {
        return mail.claim(this, now);
    }

    void letterSent(Kind kind) {
        mail.sent(kind);
    }

    void letterRefused(Kind kind, String reason, boolean isHopeless, Instant now) {
        mail.refused(kind, reason, isHopeless, now);
    }

    /** Whether this command was carried out before; a key that was used for another is refused. */
    boolean hasDone(CommandKey command) {
        return commands.has(command);
    }

    void remember(CommandKey command) {
        commands.remember(command);
    }

    private void note(What what, @Nullable String by, Instant now) {
        new Deed(what, by, now).addTo(deeds);
    }

    /** Whether a letter that waits or a link that is good can still lead somebody in. */
    boolean isOnItsWay(Instant now) {
        return mail.isUnderWay(now);
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

    /** Whether it can be signed in to, and has been open since that moment with the password that it had then. */
    public boolean isOpenTo(Instant shownAt) {
        return maySignIn() && (goodFrom == null || !shownAt.isBefore(goodFrom));
    }

    /** What registration has still to be told; null when there is nothing. */
    @Nullable
    Newcomer newcomer() {
        return newcomer;
    }

    /** When an address that nobody has confirmed is forgotten; null once it is confirmed. */
    @Nullable
    Instant forgottenFrom() {
        return forgottenFrom;
    }

    /** What waits to be sent, or could not be; null when there is nothing. */
    public @Nullable Letter letter() {
        return mail.letter();
    }

    /** What was done to it, the oldest first; of what strangers asked for, the last time only. */
    public List<Deed> deeds() {
        return List.copyOf(deeds);
    }
}

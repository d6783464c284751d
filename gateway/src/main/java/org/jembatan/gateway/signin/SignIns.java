package org.jembatan.gateway.signin;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.http.HttpHeaders;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

import org.jembatan.gateway.account.Account;
import org.jembatan.gateway.account.Accounts;
import org.jembatan.gateway.identity.EmbeddedIssuer;
import org.jembatan.gateway.identity.Secrets;

/**
 * The sign-ins of browsers, in the gateway's database, so that every instance knows them. There is nothing before the
 * password is right: a cookie that somebody else has planted is never taken up, since each sign-in makes its own.
 */
@Component
@EmbeddedIssuer
public class SignIns implements SecurityContextRepository {

    private final MongoOperations mongo;
    private final Accounts accounts;
    private final SignInProperties signIn;
    private final Cookies cookies;
    private final ApplicationEventPublisher events;

    SignIns(
            MongoOperations mongo,
            Accounts accounts,
            SignInProperties signIn,
            Cookies cookies,
            ApplicationEventPublisher events) {
        this.mongo = mongo;
        this.accounts = accounts;
        this.signIn = signIn;
        this.cookies = cookies;
        this.events = events;
    }

    /**
     * Knows the browser from now on. What it was known as before ends.
     *
     * @param at when the password came, and not when it turned out to be right, which is later: what was changed
     *     meanwhile asks for a new sign-in
     */
    void begin(Account account, Instant at, HttpServletRequest request, HttpServletResponse response) {
        end(request);
        String secret = Secrets.random();
        Instant stored = at.truncatedTo(ChronoUnit.MILLIS);
        mongo.insert(new SignIn(Secrets.fingerprint(secret), account.id(), stored, stored.plus(signIn.lifetime())));
        response.addHeader(HttpHeaders.SET_COOKIE, cookies.signIn(secret).toString());
    }

    /** Knows the browser no more. */
    void end(HttpServletRequest request, HttpServletResponse response) {
        end(request);
        response.addHeader(HttpHeaders.SET_COOKIE, cookies.noSignIn().toString());
    }

    private void end(HttpServletRequest request) {
        idIn(request).ifPresent(id -> {
            mongo.remove(byId(id), SignIn.class);
            events.publishEvent(new SignedOut(id));
        });
    }

    private Optional<SignedIn> whoSent(HttpServletRequest request) {
        return idIn(request)
                .map(id -> mongo.findById(id, SignIn.class))
                .filter(found -> Instant.now().isBefore(found.until()))
                .map(found -> new SignedIn(found.accountId(), found.id(), found.at()))
                .filter(who -> accounts.findById(who.accountId())
                        .filter(who::isStillGood)
                        .isPresent());
    }

    private Optional<String> idIn(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, cookies.signInName()))
                .map(Cookie::getValue)
                .map(Secrets::fingerprint);
    }

    @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        mongo.remove(Query.query(Criteria.where("until").lt(Instant.now())), SignIn.class);
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return whoSent(holder.getRequest())
                .<SecurityContext>map(SecurityContextImpl::new)
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    /** Nothing to do: only {@link #begin} signs anybody in. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // See above.
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return whoSent(request).isPresent();
    }

    private static Query byId(String id) {
        return Query.query(Criteria.where("_id").is(id));
    }
}

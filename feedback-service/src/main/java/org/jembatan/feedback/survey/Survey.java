package org.jembatan.feedback.survey;

import static java.util.stream.Collectors.summingInt;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import org.jembatan.chassis.domain.AggregateRoot;
import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.feedback.ParticipationMode;
import org.jembatan.feedback.PersonId;
import org.jembatan.feedback.ProgrammeId;
import org.jembatan.feedback.SurveyKind;
import org.jembatan.feedback.questionnaire.Answer;
import org.jembatan.feedback.questionnaire.Questionnaire;
import org.jembatan.feedback.results.Response;
import org.jembatan.feedback.results.Results;
import org.jembatan.feedback.results.Turnout;

/**
 * One form put to a group of people. This document alone decides who may answer, takes each answer once, and closes with
 * one save. See the package for what an anonymous one keeps and what it forgets.
 */
@Document("surveys")
@CompoundIndex(def = "{'status': 1, 'term.closesOn': 1}")
@CompoundIndex(def = "{'invitations.personId': 1}")
public class Survey extends AggregateRoot<SurveyEvent> {

    /** How far a survey has come. */
    public enum Status {
        /** People are invited already, but there is nothing to be seen yet. */
        PREPARED,
        OPEN,
        CLOSED,
        /** What it would have asked about does not take place. */
        CALLED_OFF
    }

    @Id
    private SurveyId id;

    @Indexed
    private ProgrammeId programmeId;

    private SurveyKind kind;
    private String subjectId;
    private Questionnaire questionnaire;
    private Status status = Status.PREPARED;
    private @Nullable Term term;
    private List<Invitation> invitations = new ArrayList<>();
    private @Nullable BallotBox ballotBox;
    private @Nullable Results results;
    private List<PersonId> nonRespondents = new ArrayList<>();

    Survey(SurveyKind kind, ProgrammeId programmeId, String subjectId, Questionnaire questionnaire) {
        this.id = SurveyId.of(kind, programmeId, subjectId);
        this.programmeId = programmeId;
        this.kind = kind;
        this.subjectId = subjectId;
        this.questionnaire = questionnaire;
    }

    /** The edition that this survey is about ends on that day; once the survey is open, it is too late to move it. */
    void adjust(LocalDate editionEndsOn, ZoneId zone) {
        if (status == Status.PREPARED) {
            term = Term.afterEdition(editionEndsOn, zone);
        }
    }

    /** The edition is over: those who were enrolled may answer. */
    void openAfterEdition(LocalDate editionEndsOn, ZoneId zone, Instant now) {
        open(Term.afterEdition(editionEndsOn, zone).withTimeToAnswer(now));
    }

    /** The first attendance is recorded. */
    void openAfterAttendance(ZoneId zone, Instant now) {
        open(Term.fromOpening(LocalDate.ofInstant(now, zone), zone));
    }

    private void open(Term until) {
        if (status == Status.PREPARED) {
            term = until;
            status = Status.OPEN;
            ballotBox = questionnaire.anonymous() ? BallotBox.anonymous() : BallotBox.named();
            raise(new SurveyEvent.Opened(id, programmeId, kind, subjectId));
        }
    }

    /** The edition does not take place: what was answered so far counts, what was not opened never will be. */
    void cancel() {
        if (status == Status.PREPARED) {
            status = Status.CALLED_OFF;
        } else {
            close();
        }
    }

    /** Lets somebody answer. Once they have, or the survey is closed, it changes nothing. */
    void invite(PersonId person, ParticipationMode mode) {
        if (mayInvite(person)) {
            invitations.removeIf(invitation -> invitation.personId().equals(person));
            invitations.add(new Invitation(person, mode));
        }
    }

    /** Whoever is invited took part in the other way. Who has answered did so in the way in which they took part then. */
    void changeMode(PersonId person, ParticipationMode mode) {
        if (invites(person)) {
            invite(person, mode);
        }
    }

    /** Takes an invitation back, unless it was used: nobody can tell which answer would have to go with it. */
    void withdrawInvitation(PersonId person) {
        if (mayInvite(person)) {
            invitations.removeIf(invitation -> invitation.personId().equals(person));
        }
    }

    private boolean mayInvite(PersonId person) {
        return (status == Status.PREPARED || status == Status.OPEN) && !hasAnswered(person);
    }

    /**
     * Takes somebody's answers.
     *
     * @param now business time
     * @return whether anything was done; a repeated command to a form that is not anonymous does nothing. An anonymous
     *     one remembers no commands, since they name their sender, and refuses the repeat as a second answer
     * @throws NotInvited when they are not among those who are asked
     * @throws SurveyIsClosed when answers are not taken any more
     * @throws AlreadyAnswered when they have answered before
     * @throws org.jembatan.feedback.questionnaire.UnacceptableAnswers when the answers do not fit the questions
     */
    boolean answer(PersonId person, List<Answer> answers, CommandKey command, Instant now) {
        if (!isAnonymous() && commands().outcomeOf(command).isPresent()) {
            return false;
        }
        ParticipationMode mode =
                invitationOf(person).orElseThrow(NotInvited::new).mode();
        if (ballotBox == null || isDue(now)) {
            throw new SurveyIsClosed();
        }
        if (hasAnswered(person)) {
            throw new AlreadyAnswered();
        }
        questionnaire.check(answers);
        ballotBox.put(person, new Response(mode, answers));
        if (!isAnonymous()) {
            commands().remember(command, "ANSWERED");
        }
        return true;
    }

    /**
     * Ends the survey for good: publishes what may be shown, freezes who has not answered, and forgets the rest.
     *
     * @return whether it was open until now
     */
    boolean close() {
        if (ballotBox == null) {
            return false;
        }
        results = isAnonymous() ? complete(ballotBox).withoutSmallGroups() : complete(ballotBox);
        nonRespondents = nonRespondents();
        ballotBox = null;
        status = Status.CLOSED;
        Turnout turnout = turnout();
        raise(new SurveyEvent.ResultsPublished(
                id, programmeId, kind, subjectId, turnout.invited(), turnout.responses()));
        return true;
    }

    private Results complete(BallotBox box) {
        Map<ParticipationMode, Integer> invited = invitations.stream()
                .collect(Collectors.groupingBy(
                        Invitation::mode, () -> new EnumMap<>(ParticipationMode.class), summingInt(_ -> 1)));
        return Results.complete(questionnaire, invited, box.responses());
    }

    /** What there is to show: of an anonymous survey nothing until it is closed, of another one what was answered so far. */
    public Optional<Results> results() {
        return ballotBox == null || isAnonymous() ? Optional.ofNullable(results) : Optional.of(complete(ballotBox));
    }

    /** How many are asked, and how many have answered. */
    public Turnout turnout() {
        return new Turnout(
                invitations.size(), invitations.size() - nonRespondents().size());
    }

    /** Who is asked and has not answered, sorted by id; as of now, or of the moment of closing. */
    public List<PersonId> nonRespondents() {
        if (status == Status.CLOSED) {
            return List.copyOf(nonRespondents);
        }
        return invitations.stream()
                .map(Invitation::personId)
                .filter(person -> !hasAnswered(person))
                .sorted(Comparator.comparing(PersonId::value))
                .toList();
    }

    public boolean invites(PersonId person) {
        return invitationOf(person).isPresent();
    }

    public boolean hasAnswered(PersonId person) {
        if (status == Status.CLOSED) {
            return invites(person) && !nonRespondents.contains(person);
        }
        return ballotBox != null && ballotBox.hasAnswerOf(person);
    }

    Optional<Invitation> invitationOf(PersonId person) {
        return invitations.stream()
                .filter(invitation -> invitation.personId().equals(person))
                .findFirst();
    }

    /** Whether it is open although its closing date has come. */
    boolean isDue(Instant now) {
        return status == Status.OPEN && Objects.requireNonNull(term).isOver(now);
    }

    /** Whether there is anything to be seen of it. */
    public boolean isVisible() {
        return status == Status.OPEN || status == Status.CLOSED;
    }

    public boolean isAnonymous() {
        return questionnaire.anonymous();
    }

    public SurveyId id() {
        return id;
    }

    public ProgrammeId programmeId() {
        return programmeId;
    }

    public SurveyKind kind() {
        return kind;
    }

    /** What it is about: the id of the edition, the session or the enterprise. */
    public String subjectId() {
        return subjectId;
    }

    public Questionnaire questionnaire() {
        return questionnaire;
    }

    public Status status() {
        return status;
    }

    /** The first day on which it takes no answers, by the edition's zone; none before that is known. */
    public @Nullable LocalDate closesOn() {
        return term == null ? null : term.closesOn();
    }

    Optional<ZoneId> zone() {
        return Optional.ofNullable(term).map(Term::zone);
    }
}

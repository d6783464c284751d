package org.jembatan.registration.rest;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.chassis.rest.Page;
import org.jembatan.chassis.rest.PageQuery;
import org.jembatan.chassis.security.CurrentUser;
import org.jembatan.chassis.security.Role;
import org.jembatan.registration.PersonId;
import org.jembatan.registration.message.Message;
import org.jembatan.registration.message.Message.State;
import org.jembatan.registration.message.MessageSearch;
import org.jembatan.registration.message.Template;
import org.jembatan.registration.person.Language;

/** What people have been written, and what became of it: their own to them, all of it to officers and operators. */
@RestController
class MessageController {

    private final MessageSearch search;

    MessageController(MessageSearch search) {
        this.search = search;
    }

    @GetMapping("/api/messages")
    @PreAuthorize("hasAnyRole('OFFICER', 'OPERATOR', 'PARTICIPANT')")
    Page<MessageView> list(
            @RequestParam(required = false) @Nullable PersonId personId,
            @RequestParam(required = false) @Nullable State state,
            PageQuery query,
            CurrentUser user) {
        PersonId addressee = user.is(Role.OFFICER) || user.is(Role.OPERATOR)
                ? personId
                : Actors.participant(user).personId();
        return query.page(
                search.find(addressee, state, query.after(), query.lookUp()).stream()
                        .map(MessageView::of)
                        .toList(),
                MessageView::position);
    }

    record MessageView(
            String id,
            PersonId personId,
            Template template,
            Language language,
            String subject,
            String text,
            State state,
            Instant queuedAt,
            @Nullable Instant sentAt,
            @Nullable String failure) {

        static MessageView of(Message message) {
            return new MessageView(
                    message.id().value(),
                    message.personId(),
                    message.template(),
                    message.language(),
                    message.subject(),
                    message.text(),
                    message.state(),
                    message.queuedAt(),
                    message.sentAt(),
                    message.failure());
        }

        private String position() {
            return MessageSearch.position(queuedAt, id);
        }
    }
}

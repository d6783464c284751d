package org.jembatan.gateway.web;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.gateway.page.Language;
import org.jembatan.gateway.routing.Access;
import org.jembatan.gateway.routing.Endpoint;
import org.jembatan.gateway.routing.OnBehalfOf;
import org.jembatan.gateway.routing.ServiceReader;

/** What is on offer, and what there has been, for everybody. */
@RestController
class CatalogueController {

    private static final String PATH = "/";
    private static final String PROGRAMMES = "/api/programmes?limit=200";
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ServiceReader services;
    private final WebPages pages;

    CatalogueController(ServiceReader services, WebPages pages) {
        this.services = services;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<String> show(HttpServletRequest request) {
        Language language = Language.of(request);
        var texts = WebPages.texts(language);
        List<EditionCard> cards = services
                .read(PROGRAMMES, EditionView.Page.class, OnBehalfOf.anybody(request), PATIENCE)
                .map(EditionView.Page::items)
                .orElse(List.of())
                .stream()
                .sorted(Comparator.comparing(EditionView::startsOn))
                .map(edition -> EditionCard.of(edition, texts, language))
                .toList();
        var content = Map.of(
                "coming", cards.stream().filter(EditionCard::isAhead).toList(),
                "past",
                        cards.reversed().stream()
                                .filter(card -> !card.isAhead())
                                .toList());
        var about = About.listed(texts.get("catalogueTitle"), texts.get("catalogueLead"));
        return pages.readable(200, request, about, "catalogue", content);
    }

    @Bean
    static Endpoint cataloguePath() {
        return Endpoint.at(PATH, Access.ANYONE_MAY_READ);
    }
}

package org.jembatan.gateway.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.gateway.problem.Problem;
import org.jembatan.gateway.problem.ProblemType;
import org.jembatan.gateway.problem.Refusal;
import org.jembatan.gateway.routing.Access;
import org.jembatan.gateway.routing.Endpoint;

/**
 * Serves the files of the web app, to be kept for a year: another content has another address. A page needs dozens of them,
 * so each comes with no header that says nothing about a script or a style.
 */
@RestController
class AssetsController {

    private static final String FILES = Assets.ROOT + "**";
    private static final String FOR_A_YEAR = "max-age=" + Duration.ofDays(365).toSeconds() + ", immutable";

    private final Assets assets;

    AssetsController(Assets assets) {
        this.assets = assets;
    }

    /** Writes the answer itself: Spring would add a file name to save it under. */
    @GetMapping(FILES)
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asset asset = assets.at(request.getRequestURI())
                .orElseThrow(() -> new Refusal(Problem.of(ProblemType.NO_SUCH_PATH, "The web app has no such file.")));
        response.setContentType(asset.type());
        response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_A_YEAR);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        byte[] content = asset.compressed();
        if (takesGzip(request)) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        } else {
            content = asset.plain();
        }
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private static boolean takesGzip(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_ENCODING))
                .filter(encodings -> encodings.contains("gzip"))
                .isPresent();
    }

    /** What is not there must not be kept, and a file is what its type says; frames and referrers a script does not have. */
    @Bean
    @Order(1)
    SecurityFilterChain toFiles(HttpSecurity http) throws Exception {
        return http.securityMatcher(FILES)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.defaultsDisabled()
                        .cacheControl(Customizer.withDefaults())
                        .contentTypeOptions(Customizer.withDefaults()))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    static Endpoint assetPaths() {
        return Endpoint.at(FILES, Access.ANYONE_MAY_READ);
    }
}

package org.jembatan.local.demo;

import java.net.URI;

/**
 * What a newcomer can do while the demonstration runs: in the browser, role by role, and with {@code curl}.
 *
 * @param openEdition the id of the programme that takes nominations
 * @param standing of the real editions
 */
record WhereToLook(URI gateway, String openEdition, Standing standing) {

    /** The address of the demo's account {@code alumnus}, who has left the last follow-up of 2023 unanswered. */
    static final String ALUMNUS = "peserta-2023-2@invented.example";

    @Override
    public String toString() {
        return """
                Jembatan is up; Ctrl-C stops it. Open it in a browser. Everybody sees, without signing in:

                  %1$s/               the programmes; the one of 2024 is invented, and takes nominations
                  %1$s/impact         what came of them
                  %1$s/certificates   whether a certificate is genuine

                The others sign in, all with the password jembatan-demo (two at once: each in a private window):

                  %1$s/office      %3$-32s  select, where candidates are endorsed; release the agenda
                  %1$s/country     %4$-32s  nominate and endorse; confirm what alumni report
                  %1$s/me/journey  %5$-32s  take the place that is offered
                  %1$s/me/journey  %6$-32s  report what came of the plan after a year
                  %1$s/impact      %7$-32s  see all figures of all countries
                  %1$s/system      %8$-32s  see how the programs are

                By HTTP, as %1$s/api/docs describes; a token, with which TOKEN is to be set, and what it opens:

                  curl -s %1$s/demo/tokens -H 'Content-Type: application/json' -d '{"account":"officer"}'
                  curl -s %1$s/api/programmes/%2$s/overview -H "Authorization: Bearer $TOKEN"
                  curl -s %1$s/demo/tokens -H 'Content-Type: application/json' -d '%9$s'
                  curl -s %1$s/api/me/journey -H "Authorization: Bearer $TOKEN"
                """.formatted(
                        gateway,
                        openEdition,
                        "officer@jembatan.example",
                        "focal-point-np@jembatan.example",
                        Applicant.WHO_SIGNS_IN,
                        ALUMNUS,
                        "partner@jembatan.example",
                        "operator@jembatan.example",
                        standing.editions().getLast().somebody());
    }
}

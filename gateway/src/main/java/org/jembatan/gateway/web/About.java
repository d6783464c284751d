package org.jembatan.gateway.web;

/**
 * What a page says of itself: in the title of the window, to whom a link to it is sent, and to those who search.
 *
 * @param isListed whether search engines may list it
 */
record About(String title, String description, boolean isListed) {

    static About listed(String title, String description) {
        return new About(title, description, true);
    }

    static About unlisted(String title) {
        return new About(title, "", false);
    }
}

/** What people see in a browser: the pages that are readable at once, the web app and the files of both. */
@NullMarked
package org.jembatan.gateway.web;

import org.jspecify.annotations.NullMarked;

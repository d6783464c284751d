/** What can be said of the web app without a browser. */
@NullMarked
package org.jembatan.web;

import org.jspecify.annotations.NullMarked;

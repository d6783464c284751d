/** What people see in a browser. */
@NullMarked
package org.jembatan.gateway.web;

import org.jspecify.annotations.NullMarked;

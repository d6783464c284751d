/** Runs Jembatan on one machine: the engines, the services and the gateway, each as a process of its own. */
@NullMarked
package org.jembatan.local;

import org.jspecify.annotations.NullMarked;

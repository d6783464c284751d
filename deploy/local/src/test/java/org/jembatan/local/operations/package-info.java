@NullMarked
package org.jembatan.local.operations;

import org.jspecify.annotations.NullMarked;

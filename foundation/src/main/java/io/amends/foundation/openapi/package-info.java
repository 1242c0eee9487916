/** What the description of every API says without being told by each resource. */
@NullMarked
package io.amends.foundation.openapi;

import org.jspecify.annotations.NullMarked;

/** Settings, and the table from refusal to problem document. */
@NullMarked
package io.amends.tickets.config;

import org.jspecify.annotations.NullMarked;

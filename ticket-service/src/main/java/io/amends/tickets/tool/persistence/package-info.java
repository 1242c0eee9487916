/** Tools and their versions in PostgreSQL. */
@NullMarked
package io.amends.tickets.tool.persistence;

import org.jspecify.annotations.NullMarked;

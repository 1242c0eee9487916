/** How connections to PostgreSQL are made. */
@NullMarked
package io.amends.foundation.database;

import org.jspecify.annotations.NullMarked;

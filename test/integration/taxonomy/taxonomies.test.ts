// One after the other: what is loaded is shared by all networks of the server, and each removes all of it in the end.
import './loaded-taxonomies.ts';
import './expertise-hierarchy.ts';

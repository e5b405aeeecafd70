// The application loads Temporal before anything that uses it, where the platform has none.
import 'temporal-polyfill/global';

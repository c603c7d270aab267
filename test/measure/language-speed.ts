import '../bench/language';
